//! One call: an operation and its arguments.

mod macros;
mod options;
mod typed;
mod uncommon;

use std::borrow::Cow;
use std::fmt;

#[allow(unused_imports, reason = "a document without operations leaves it unused")]
pub(crate) use macros::{mock, paged};
pub use options::CallOptions;
pub(crate) use options::OwnHeader;
pub use typed::OperationCall;

use super::client::Client;
use super::credentials::Credential;
use super::error::{Error, Failure, InvalidArgument};
use super::extra::{Body, Extra};
use super::json::{self, Encode};
use super::operation::{Operation, Scheme};
use super::param::{ListStyle, ParamValue, Params, Place, ToParam};
use super::pending::{Pending, PendingRaw};
use super::response::Response;

/// A call that is being built. Nothing is sent before [`send`](Self::send).
///
/// A value that cannot be sent is recorded and becomes the error of the call.
#[derive(Clone)]
pub struct Call {
    pub(crate) client: Client,
    pub(crate) operation: &'static Operation,
    pub(crate) params: Params,
    /// Content type and content.
    pub(crate) body: Option<(&'static str, Body)>,
    pub(crate) json_as_form: bool,
    /// What only some documents need.
    pub(crate) extra: Extra,
    /// What few calls have is boxed, because a smaller call is cheaper to make.
    options: Option<Box<CallOptions>>,
    /// The first argument that cannot be sent, and why.
    pub(crate) problem: Option<Box<(&'static str, String)>>,
}

impl Call {
    /// Starts a call of an operation. The call is boxed, so that functions that take and return it move
    /// only a pointer.
    #[must_use]
    pub fn new(client: &Client, operation: &'static Operation) -> Box<Self> {
        let client = client.clone();
        // Made in its place: `Box::new` would copy it there.
        Box::write(
            Box::new_uninit(),
            Self {
                client,
                operation,
                params: Params::default(),
                body: None,
                json_as_form: false,
                extra: Extra::default(),
                options: None,
                problem: None,
            },
        )
    }

    /// Sets a path parameter.
    #[inline]
    pub fn path(&mut self, name: &'static str, value: impl ToParam) {
        self.checked(name, value.is_sendable());
        self.params.set(Place::Path, name, one(value.to_param()));
    }

    /// Sets a query parameter.
    #[inline]
    pub fn query(&mut self, name: &'static str, value: impl ToParam) {
        self.checked(name, value.is_sendable());
        self.params.set(Place::Query, name, one(value.to_param()));
    }

    /// Sets a query parameter that is a list. An empty list is left out.
    #[inline]
    pub fn query_list<T: ToParam>(
        &mut self,
        name: &'static str,
        values: impl IntoIterator<Item = T>,
        style: ListStyle,
    ) {
        let values = self.many(name, values, style);
        self.params.set(Place::Query, name, values);
    }

    /// Sets a query parameter whose value is JSON text.
    #[inline]
    pub fn query_json<T: Encode + ?Sized>(&mut self, name: &'static str, value: &T) {
        let text = self.encoded(name, json::encode(value));
        self.params.set(Place::Query, name, one(String::from_utf8_lossy(&text)));
    }

    /// Sets a header.
    #[inline]
    pub fn header(&mut self, name: &'static str, value: impl ToParam) {
        self.checked(name, value.is_sendable());
        self.params.set(Place::Header, name, one(value.to_param()));
    }

    /// Sets a header that is a list, its elements joined by commas.
    #[inline]
    pub fn header_list<T: ToParam>(
        &mut self,
        name: &'static str,
        values: impl IntoIterator<Item = T>,
    ) {
        let values = self.many(name, values, ListStyle::Comma);
        self.params.set(Place::Header, name, values);
    }

    /// Sets a path parameter that is a list, its elements joined by commas.
    #[inline]
    pub fn path_list<T: ToParam>(
        &mut self,
        name: &'static str,
        values: impl IntoIterator<Item = T>,
    ) {
        let values = self.many(name, values, ListStyle::Comma);
        self.params.set(Place::Path, name, values);
    }

    /// Sets a cookie.
    #[inline]
    pub fn cookie(&mut self, name: &'static str, value: impl ToParam) {
        self.checked(name, value.is_sendable());
        self.params.set(Place::Cookie, name, one(value.to_param()));
    }

    /// Sets a field of a form.
    #[inline]
    pub fn form(&mut self, name: &'static str, value: impl ToParam) {
        self.checked(name, value.is_sendable());
        self.params.set(Place::Form, name, one(value.to_param()));
    }

    /// Sets a field of a form that is a list. An empty list is left out.
    #[inline]
    pub fn form_list<T: ToParam>(
        &mut self,
        name: &'static str,
        values: impl IntoIterator<Item = T>,
        style: ListStyle,
    ) {
        let values = self.many(name, values, style);
        self.params.set(Place::Form, name, values);
    }

    /// Sets a field of a form whose value is JSON text.
    #[inline]
    pub fn form_json<T: Encode + ?Sized>(&mut self, name: &'static str, value: &T) {
        let text = self.encoded(name, json::encode(value));
        self.params.set(Place::Form, name, one(String::from_utf8_lossy(&text)));
    }

    /// Sets a JSON body.
    #[inline]
    pub fn json<T: Encode + ?Sized>(&mut self, content_type: &'static str, body: &T) {
        let text = self.encoded("body", json::encode(body));
        self.body = Some((content_type, text.into()));
        self.json_as_form = false;
    }

    /// Sets a text body.
    pub fn text(&mut self, content_type: &'static str, body: impl Into<String>) {
        self.bytes(content_type, body.into());
    }

    /// Sets a body of any bytes.
    pub fn bytes(&mut self, content_type: &'static str, body: impl Into<Body>) {
        self.body = Some((content_type, body.into()));
        self.json_as_form = false;
    }

    /// Sends the JSON object in the body as `application/x-www-form-urlencoded`.
    ///
    /// A list becomes one field for each element, all with the same name; an object becomes fields
    /// `name.key`; `null` is left out.
    pub fn json_as_form(&mut self) {
        self.json_as_form = true;
    }

    /// Gives this call a credential of its own, for the operation's first scheme that takes this kind
    /// of credential.
    #[inline(never)]
    pub fn credential(&mut self, credential: &Credential) {
        let operation = self.operation;
        let set = self.options().credentials().set_for(operation, credential);
        self.note("credential", set);
    }

    /// Gives this call a credential of its own for one security scheme.
    #[inline(never)]
    pub fn credential_for(&mut self, scheme: &'static Scheme, credential: &Credential) {
        let set = self.options().credentials().set(scheme, credential);
        self.note(scheme.setter, set);
    }

    #[inline]
    fn many<T: ToParam>(
        &mut self,
        name: &'static str,
        values: impl IntoIterator<Item = T>,
        style: ListStyle,
    ) -> ParamValue {
        let text = |value: T| {
            self.checked(name, value.is_sendable());
            value.to_param().into_owned()
        };
        ParamValue::Many(values.into_iter().map(text).collect(), style)
    }

    /// Records an argument that cannot be written as text.
    #[inline]
    pub(crate) fn checked(&mut self, name: &'static str, is_sendable: bool) {
        if !is_sendable {
            self.note(name, Err("is not a finite number"));
        }
    }

    fn note(&mut self, argument: &'static str, set: Result<(), &'static str>) {
        if let Err(reason) = set {
            self.problem.get_or_insert_with(|| Box::new((argument, reason.to_owned())));
        }
    }

    /// Returns the settings of this call, to be changed.
    pub fn options(&mut self) -> &mut CallOptions {
        self.options.get_or_insert_default()
    }

    /// Returns the settings of this call.
    pub(crate) fn settings(&self) -> &CallOptions {
        // A static would have to be `Sync`, which tokens in flight are not in a browser.
        const NONE: &CallOptions = &CallOptions::new();
        self.options.as_deref().unwrap_or(NONE)
    }

    /// Sends the call; `parse` turns the response into the result.
    #[inline]
    pub fn send<T, E>(
        self: Box<Self>,
        parse: fn(&mut Response) -> Result<T, Error<E>>,
    ) -> Pending<T, E> {
        Pending::new(self, parse)
    }

    /// Sends the call and returns the response, whatever its status.
    pub fn send_raw(self: Box<Self>) -> PendingRaw {
        PendingRaw::new(self)
    }

    /// Returns the error for an argument that cannot be sent.
    pub(crate) fn invalid(
        &self,
        argument: impl Into<Cow<'static, str>>,
        reason: impl Into<Cow<'static, str>>,
    ) -> Failure {
        InvalidArgument::failure(self.operation, argument, reason)
    }

    pub(crate) fn encoded(
        &mut self,
        name: &'static str,
        text: Result<Vec<u8>, json::EncodeError>,
    ) -> Vec<u8> {
        text.unwrap_or_else(|error| {
            self.problem.get_or_insert_with(|| Box::new((name, format!("has {error}"))));
            Vec::new()
        })
    }
}

fn one(value: Cow<'_, str>) -> ParamValue {
    ParamValue::One(value.into_owned())
}

/// Shows names but no values.
impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = |place| {
            let mut names: Vec<&str> = Vec::new();
            for param in self.params.at(place) {
                names.push(&param.name);
            }
            names
        };
        f.debug_struct("Call")
            .field("operation", &self.operation.id)
            .field("method", &self.operation.method)
            .field("path", &self.operation.path)
            .field("path_params", &names(Place::Path))
            .field("query", &names(Place::Query))
            .field("headers", &names(Place::Header))
            .field("cookies", &names(Place::Cookie))
            .field("form", &names(Place::Form))
            .field("options", self.settings())
            .finish_non_exhaustive()
    }
}
