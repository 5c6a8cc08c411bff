//! Operations: what is sent, what comes back.

use serde::Serialize;
use serde_json::Value;

use super::{
    Constraints, Doc, Ident, Item, Method, Security, Server, TypeName, TypeRef,
};
use crate::source::Pointer;

/// One method of the SDK.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Operation {
    /// `operationId`, or one made from method and path.
    pub id: String,
    /// The method name, for example `accept_oauth2_consent_request`.
    pub ident: Ident,
    /// The stem of its own types, for example `AcceptOAuth2ConsentRequest`: the request builder is this and `Call`,
    /// its error enum this and `Error`, its result enum this and `Response`.
    pub type_name: TypeName,
    /// HTTP method.
    pub method: Method,
    /// The path template in parts.
    pub path: Vec<PathPart>,
    /// Every parameter but the body: required ones first, each kind in document order. Properties of a body that is
    /// a form and nothing else are parameters with [`Location::Form`] or [`Location::Part`].
    pub params: Vec<Param>,
    /// The request body, unless it is flattened into `params`.
    pub body: Option<Body>,
    /// The whole body as the document shows it (`example` of its first media type), also where it is in `params`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub example: Option<Value>,
    /// What comes back, by status.
    pub responses: Responses,
    /// What it asks for.
    pub security: Security,
    /// Its own servers; empty where the document's hold.
    pub servers: Vec<Server>,
    /// How the next page is found, for list operations.
    pub paging: Option<Paging>,
    /// `x-ory-ratelimit-bucket`, for the pages.
    pub rate_limit: Option<String>,
    /// `deprecated: true`.
    pub deprecated: bool,
    /// Its text.
    pub doc: Doc,
    /// Where the document defines it.
    pub origin: Pointer,
}

/// A piece of a path template.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum PathPart {
    /// Literal text, with its slashes.
    Literal(String),
    /// `{name}`: the wire name of a parameter with [`Location::Path`].
    Param(String),
}

/// One parameter.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Param {
    /// The name on the wire.
    pub wire_name: String,
    /// The argument or setter, unique among those of the operation.
    pub ident: Ident,
    /// Where it travels.
    pub location: Location,
    /// The type of the value.
    pub ty: TypeRef,
    /// Whether it must be given: positional if so, a setter if not.
    pub required: bool,
    /// How lists and objects are written.
    pub style: ParamStyle,
    /// Whether reserved characters of the value stay as they are (`allowReserved`), in a query or a path.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub reserved: bool,
    /// The content type of a part that has none of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    /// Whether it is a secret.
    pub sensitive: bool,
    /// `deprecated: true`.
    pub deprecated: bool,
    /// Bounds and the like, for the pages.
    pub constraints: Constraints,
    /// Its text.
    pub doc: Doc,
    /// Where the document defines it.
    pub origin: Pointer,
}

/// Where a parameter travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Location {
    Path,
    Query,
    Header,
    Cookie,
    /// A field of an `application/x-www-form-urlencoded` body.
    Form,
    /// A part of a `multipart/form-data` body.
    Part,
}

/// How a parameter's value is written (OpenAPI 3.0.4, "Style Values"), `explode` included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum ParamStyle {
    /// A scalar in its plain form; what a list or object consists of, joined by `,`.
    Simple,
    /// `key=value` of an object, joined by `,`.
    SimpleExploded,
    /// `;name=a,b`, in a path.
    Matrix,
    /// `;name=a;name=b`, in a path.
    MatrixExploded,
    /// `.a,b`, in a path.
    Label,
    /// `.a.b`, in a path.
    LabelExploded,
    /// `name=a&name=b`: the default of query parameters and forms.
    FormExploded,
    /// `name=a,b`.
    Form,
    /// `name=a b` (percent-encoded).
    SpaceDelimited,
    /// `name=a|b`.
    PipeDelimited,
    /// `name[key]=value`.
    DeepObject,
    /// The value as JSON: a `content` parameter.
    Json,
    /// A text that is the whole query.
    Whole,
    /// The value as JSON, which is the whole query.
    WholeJson,
}

/// A request body.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Body {
    /// The argument or setter: `body`, unless a parameter has that name.
    pub ident: Ident,
    /// Whether it must be given.
    pub required: bool,
    /// What it can be, the preferred one (JSON, where offered) first; never empty.
    pub contents: Vec<BodyContent>,
    /// Its text.
    pub doc: Doc,
    /// Where the document defines it.
    pub origin: Pointer,
}

/// One media type of a body.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct BodyContent {
    /// The setter of the call that gives the body in this form; the argument, or its setter, for the
    /// first.
    pub setter: Ident,
    /// Whether that setter takes no value, as the JSON body is only written as a form.
    pub rewrites_json: bool,
    /// `Content-Type`, as written: it can be a range.
    pub content_type: String,
    /// How it is written.
    pub media: Media,
    /// The type of the value.
    pub ty: TypeRef,
}

/// How a body is written or read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Media {
    /// `application/json`, `…+json`.
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/form-data` and its like.
    Multipart,
    /// `text/…`.
    Text,
    /// JSON values, one a line: `application/x-ndjson` and its like.
    Lines,
    /// `text/event-stream`.
    Events,
    /// Anything else: bytes.
    Binary,
}

/// What comes back, by status.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Responses {
    /// Documented outcomes: exact statuses in rising order, then ranges, then `default`.
    pub outcomes: Vec<Outcome>,
    /// What the method returns when all is well.
    pub success: SuccessShape,
    /// What `E` of the method's `Error<E>` is.
    pub error: ErrorShape,
    /// A success that comes as a stream where the caller asks for it: beside what else comes with its status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stream: Option<Outcome>,
    /// The flag of the JSON body that asks for that stream; its wire name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stream_flag: Option<String>,
    /// The type that reads the declared headers, where there are any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub headers: Option<TypeName>,
}

impl Responses {
    /// Returns whether a 2xx that the document does not name is a success all the same: where no success carries anything.
    #[must_use]
    pub fn takes_any_success(&self) -> bool {
        self.success == SuccessShape::One(Payload::Empty)
    }
}

/// One documented status, with one kind of body: where there are several, the first is what comes unless the
/// content type is that of another.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Outcome {
    /// The status or statuses.
    pub status: Status,
    /// Whether it is a result; else it is an error, or a redirect beside a documented success.
    pub success: bool,
    /// What it carries.
    pub payload: Payload,
    /// `Content-Type` as written, where there is a body; several with the same payload are separated by `, `.
    pub content_type: Option<String>,
    /// The variant of the result or error enum, where there is one.
    pub variant: TypeName,
    /// Declared response headers, by name.
    pub headers: Vec<ResponseHeader>,
    /// Its text.
    pub doc: Doc,
    /// Where the document defines it.
    pub origin: Pointer,
}

impl Outcome {
    /// Returns whether it is an error that the body of the call's error can be.
    #[must_use]
    pub fn is_error(&self) -> bool {
        !self.success && !self.is_aside()
    }

    /// Returns whether it is a 3xx beside a documented success: the call fails with it, and has no body for it.
    #[must_use]
    pub fn is_aside(&self) -> bool {
        !self.success
            && matches!(self.status, Status::Exact(300..=399) | Status::Range(3))
    }
}

/// A declared header of a response.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ResponseHeader {
    /// The name on the wire.
    pub wire_name: String,
    /// The method that reads it; the same for all outcomes of an operation.
    pub ident: Ident,
    /// The type of the value: a scalar, or a list of such.
    pub ty: TypeRef,
    /// Whether it is a secret. `Debug` shows the value of no header.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub sensitive: bool,
    /// Its text.
    pub doc: Doc,
}

/// A status, a range of them, or the rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Status {
    /// `200`
    Exact(u16),
    /// `2XX` is `Range(2)`
    Range(u8),
    /// `default`
    Default,
}

/// What a response carries.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub enum Payload {
    /// Nothing.
    Empty,
    /// A redirect that is not followed: its `Location`.
    Redirect,
    /// JSON of a type, and what a `null` in its place means.
    Json(TypeRef, NullBody),
    /// Text.
    Text,
    /// Bytes.
    Binary,
    /// Events as they come, each with JSON of a type; a string is any text.
    Events(TypeRef),
    /// Lines as they come, each with JSON of a type; a string is any text.
    Lines(TypeRef),
}

impl Payload {
    /// Returns the type of what it carries, where there is one.
    #[must_use]
    pub fn ty(&self) -> Option<&TypeRef> {
        match self {
            Self::Json(ty, _) | Self::Events(ty) | Self::Lines(ty) => Some(ty),
            Self::Empty | Self::Redirect | Self::Text | Self::Binary => None,
        }
    }

    /// Returns whether it is handed on while it comes.
    #[must_use]
    pub fn is_stream(&self) -> bool {
        matches!(self, Self::Events(_) | Self::Lines(_))
    }
}

/// What `null` means as the whole of a JSON body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum NullBody {
    /// An error, unless the type is any JSON.
    Refused,
    /// No value: the type is held in an `Option`.
    Absent,
    /// The empty list or map.
    Empty,
}

/// What a method returns when all is well.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub enum SuccessShape {
    /// The payload of all successes, which agree.
    One(Payload),
    /// An enum with a variant a status; its name.
    Many(TypeName),
}

/// What `E` of a method's `Error<E>` is.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub enum ErrorShape {
    /// No error body is documented.
    None,
    /// The one payload that all documented errors share.
    One(Payload),
    /// An enum with a variant a status; its name.
    Many(TypeName),
}

/// How the next page is found.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Paging {
    /// Wire name of the query parameter that takes the token.
    pub token: String,
    /// Wire name of the query parameter that takes the page size.
    pub size: Option<String>,
    /// Response header with the number of all items.
    pub total: Option<String>,
    /// Wire name of the property of the body with the number of all items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<String>,
    /// Wire name of the property of the body that says whether there is a next page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub more: Option<String>,
    /// Where the next token comes from.
    pub source: PagingSource,
    /// Wire name of the list in the body; `None` where the body is the list.
    pub items: Option<String>,
    /// One item.
    pub item: Item,
}

/// Where the next token comes from.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub enum PagingSource {
    /// In the `Link` header with `rel="next"` (RFC 8288).
    Link,
    /// In a field of the body; its wire name.
    Body(String),
    /// In the query of a URL, which is a field of the body; its wire name.
    Url(String),
    /// In a field of the last item; its wire name.
    Last(String),
    /// It counts the items before the page.
    Offset,
    /// It is the number of the page; that of the first one.
    Page(u64),
}
