//! Request bodies.

use serde_json::Value;

use crate::diagnostic::Diagnostic;
use crate::document::openapi::{
    Encoding, MediaType, QueryStyle, ReferenceOr, RequestBody,
};
use crate::document::{Found, SchemaSlot, Slot};
use crate::lower::codes;
use crate::lower::media;
use crate::lower::naming::local;
use crate::model::{
    Body, BodyContent, Doc, Field, Ident, Item, Location, Media, Param, ParamStyle,
    Scalar, TypeKind, TypeRef, resolved,
};
use crate::shape::compose;
use crate::source::Pointer;

use super::Lowering;
use super::params::Unnamed;

/// A body in one of its forms, before it has a name.
struct UnnamedBody<'a> {
    /// Media type, as written.
    name: &'a str,
    media: Media,
    ty: TypeRef,
}

impl<'a> Lowering<'_, 'a, '_> {
    /// Returns the body as it is declared, with other names than the parameters have.
    pub(super) fn body(&mut self, params: &[Ident]) -> Option<Body> {
        let Found { at, item } = self.found_body()?;
        if media::form_only(self.schemas.shapes, item).is_some() {
            return None;
        }
        let contents = media::ordered(&item.content).into_iter();
        let contents: Vec<_> = contents
            .map(|(name, media_type)| {
                let at = at.child("content").child(name);
                self.content(name, media_type, &at)
            })
            .collect();
        let contents = without_repeats(contents);
        if contents.is_empty() {
            let message = "the body has no media type; it is left out";
            self.report(Diagnostic::warning(codes::OPAQUE_BODY, &at, message));
            return None;
        }
        let ident = local::free(&["body", "request_body"], "", &local::taken(params));
        Some(Body {
            contents: named(contents, &ident, params),
            ident,
            required: item.required,
            doc: Doc {
                summary: None,
                description: item.description.clone(),
            },
            origin: at,
        })
    }

    /// Returns the parameters that a body consists of which is a form and nothing else.
    pub(super) fn form(&mut self) -> Option<Vec<Unnamed>> {
        let Found { at, item } = self.found_body()?;
        let (name, schema) = media::form_only(self.schemas.shapes, item)?;
        let parts = compose::parts(self.schemas.shapes.document, schema);
        let encoding = &item.content.get(name)?.encoding;
        let object = self.schemas.fields_of(schema, &parts);
        let multipart = media::media(name) == Media::Multipart;
        let encoded_at = at.child("content").child(name).child("encoding");
        let params = object.into_iter().map(|field| {
            let encoding = encoding.get(&field.wire_name);
            let at = encoded_at.child(&field.wire_name);
            if multipart {
                self.report_headers(encoding, &at);
                self.report_style(encoding, &at);
                self.part(field, encoding)
            } else {
                self.report_reserved(encoding, &at);
                self.form_param(field, encoding)
            }
        });
        Some(params.collect())
    }

    /// Returns the body that the document shows: the example of its first media type that has one. A text has the one
    /// of its schema, which is no type of the crate that could keep it.
    pub(super) fn body_example(&mut self) -> Option<Value> {
        let found = self.found_body()?;
        let contents = media::ordered(&found.item.content);
        let document = self.schemas.shapes.document;
        contents.into_iter().find_map(|(name, media_type)| {
            let text = media::media(name) == Media::Text;
            let schema = document.schema_of(media_type).filter(|_| text);
            let own = schema
                .and_then(|slot| document.schema(&slot))
                .and_then(|schema| schema.get("example").cloned());
            let named = media_type.examples.values().find_map(|node| match node {
                ReferenceOr::Item(example) => example.value.clone(),
                ReferenceOr::Reference { .. } => None,
            });
            media_type.example.clone().or(named).or(own)
        })
    }

    fn found_body(&mut self) -> Option<Found<'a, RequestBody>> {
        let site = self.site;
        let node = site.operation.request_body.as_ref()?;
        let at = site.written_at.child("requestBody");
        let slot = Slot::new(at, node);
        let found = self.schemas.shapes.document.resolve(&slot);
        if found.is_none() {
            let message =
                "the target of the reference is not a request body of the document";
            self.report(Diagnostic::error(codes::OPERATION_DANGLING, &slot.at, message));
        }
        found
    }

    /// Returns the type of a body of a media type.
    fn content(
        &mut self,
        name: &'a str,
        media_type: &'a MediaType,
        at: &Pointer,
    ) -> UnnamedBody<'a> {
        let slot = media::schema_of(self.schemas.shapes.document, name, media_type);
        let media = match media::media(name) {
            Media::Binary if name.contains('*') => self.media_of_any(slot.as_ref()),
            media => media,
        };
        let ty = match (media, &slot) {
            (Media::Text | Media::Events, _) => TypeRef::Scalar(Scalar::String),
            (Media::Binary, _) => TypeRef::Scalar(Scalar::Body),
            (Media::Multipart, _) => TypeRef::Scalar(Scalar::Multipart),
            (Media::Lines, slot) => self.list_of_lines(slot.as_ref()),
            (_, Some(slot)) => self.schemas.type_of(slot),
            (_, None) => TypeRef::Json,
        };
        if media == Media::Text && is_structured(name) {
            let message = format!("a body of `{name}` is passed through as text");
            self.report(Diagnostic::warning(codes::OPAQUE_BODY, at, message));
        }
        if media == Media::Form && !media_type.encoding.is_empty() {
            let message =
                "the encoding of a form that is sent as one value has no effect";
            let at = &at.child("encoding");
            self.report(Diagnostic::warning(codes::UNUSED_PART, at, message));
        }
        self.report_items(name, media_type, at);
        UnnamedBody { name, media, ty }
    }

    /// Says what of the schema of each item of a body has no effect.
    pub(super) fn report_items(
        &mut self,
        name: &str,
        media_type: &'a MediaType,
        at: &Pointer,
    ) {
        let document = self.schemas.shapes.document;
        let Some(item) = document.item_schema_of(media_type) else { return };
        let place = &item.at.clone();
        match media::media(name) {
            Media::Lines => {}
            Media::Events => {
                if let media::events::Data::Several = media::events::data(document, item)
                {
                    let message = "what the data of these events is depends on the event; it is \
                        passed through as text";
                    self.report(Diagnostic::warning(codes::OPAQUE_BODY, at, message));
                }
            }
            _ => {
                let message = format!(
                    "`itemSchema` has no effect: the items of a body of `{name}` are not read one by one"
                );
                self.report(Diagnostic::warning(codes::UNUSED_PART, place, message));
            }
        }
    }

    /// Returns how a body is written that may be of any media type: as JSON, where it has a form that JSON can have
    /// and text has not.
    fn media_of_any(&mut self, slot: Option<&SchemaSlot<'a>>) -> Media {
        let Some(slot) = slot else { return Media::Binary };
        let ty = self.schemas.type_of(slot);
        match resolved(self.types, &ty) {
            TypeRef::Json | TypeRef::Scalar(Scalar::Bytes | Scalar::String) => {
                Media::Binary
            }
            _ => Media::Json,
        }
    }

    /// Returns the list of what stands on each line.
    fn list_of_lines(&mut self, slot: Option<&SchemaSlot<'a>>) -> TypeRef {
        let ty = self.line(slot);
        TypeRef::List(Box::new(Item::new(ty, false)))
    }

    /// Returns the type of a line. A list stands for all lines; what is any string is any text.
    pub(super) fn line(&mut self, slot: Option<&SchemaSlot<'a>>) -> TypeRef {
        let Some(slot) = slot else { return TypeRef::Json };
        match self.schemas.type_of(slot) {
            ty if media::is_item(slot) => ty,
            TypeRef::List(item) => item.ty,
            TypeRef::Scalar(Scalar::Bytes) => TypeRef::Scalar(Scalar::String),
            TypeRef::Named(name) => match self.types.get(&name).map(|def| &def.kind) {
                Some(TypeKind::Alias(Item {
                    ty: TypeRef::List(item), ..
                })) => item.ty.clone(),
                _ => TypeRef::Named(name),
            },
            ty => ty,
        }
    }

    fn report_headers(&mut self, encoding: Option<&Encoding>, at: &Pointer) {
        let is_ours = |name: &String| name.eq_ignore_ascii_case("content-type");
        if encoding.is_some_and(|it| !it.headers.keys().all(is_ours)) {
            let message = "headers of parts are not sent, except for their content type";
            let at = at.child("headers");
            self.report(Diagnostic::warning(codes::UNUSED_PART, &at, message));
        }
    }

    fn report_style(&mut self, encoding: Option<&Encoding>, at: &Pointer) {
        if encoding.is_some_and(|it| it.style.is_some()) {
            let message = "`style`, `explode` and `allowReserved` have no effect on a part: a list is \
                sent as one part for each item, and an object as JSON";
            self.report(Diagnostic::warning(codes::UNUSED_PART, at, message));
        }
    }

    fn report_reserved(&mut self, encoding: Option<&Encoding>, at: &Pointer) {
        if encoding.is_some_and(|it| it.allow_reserved) {
            let message = "`allowReserved` has no effect in a form: reserved characters are \
                percent-encoded, and whoever reads a form decodes them";
            let at = at.child("allowReserved");
            self.report(Diagnostic::warning(codes::UNUSED_PART, &at, message));
        }
    }

    /// Returns a property as a part: bytes are a file, values without a form as text are JSON.
    fn part(&self, field: Field, encoding: Option<&Encoding>) -> Unnamed {
        let file = TypeRef::Scalar(Scalar::Part);
        let (ty, is_json) = match resolved(self.types, &field.ty) {
            TypeRef::Scalar(Scalar::Bytes) => (file, false),
            TypeRef::Scalar(_) => (field.ty.clone(), false),
            TypeRef::List(item) => match resolved(self.types, &item.ty) {
                TypeRef::Scalar(Scalar::Bytes) => {
                    let item = Item::new(file, false);
                    (TypeRef::List(Box::new(item)), false)
                }
                other => (field.ty.clone(), !self.is_text_type(other) || item.nullable),
            },
            TypeRef::Json => (TypeRef::Scalar(Scalar::String), false),
            other => (field.ty.clone(), !self.is_text_type(other)),
        };
        // A list of media types or a wildcard leaves the choice to the caller.
        let declared = encoding.and_then(|it| it.content_type.clone());
        let declared = declared.filter(|it| !it.contains([',', '*']));
        let content_type = match is_json {
            true => Some(declared.unwrap_or_else(|| "application/json".to_owned())),
            false => declared,
        };
        let style = if is_json { ParamStyle::Json } else { ParamStyle::FormExploded };
        param(field, ty, Location::Part, style, content_type)
    }

    /// Returns a property as a field of a form. Without a style of its own, an object is JSON, and a list where the
    /// encoding says so.
    fn form_param(&self, field: Field, encoding: Option<&Encoding>) -> Unnamed {
        let list = matches!(resolved(self.types, &field.ty), TypeRef::List(_));
        let declared = encoding.and_then(|it| it.content_type.as_deref());
        let json = declared.is_some_and(|it| media::media(it) == Media::Json);
        let exploded = encoding.is_some_and(|it| it.explode);
        let style = match encoding.and_then(|it| it.style.as_ref()) {
            Some(QueryStyle::DeepObject) => ParamStyle::DeepObject,
            Some(QueryStyle::Form) if !exploded => ParamStyle::Form,
            Some(QueryStyle::SpaceDelimited) if !exploded => ParamStyle::SpaceDelimited,
            Some(QueryStyle::PipeDelimited) if !exploded => ParamStyle::PipeDelimited,
            Some(_) => ParamStyle::FormExploded,
            None if list && json => ParamStyle::Json,
            None if list => ParamStyle::FormExploded,
            None => ParamStyle::Simple,
        };
        let ty = match &field.ty {
            TypeRef::Json | TypeRef::Scalar(Scalar::Bytes) => {
                TypeRef::Scalar(Scalar::String)
            }
            ty => ty.clone(),
        };
        param(field, ty, Location::Form, style, None)
    }

    fn is_text_type(&self, ty: &TypeRef) -> bool {
        match ty {
            TypeRef::Scalar(_) => true,
            TypeRef::Named(name) => matches!(
                self.types.get(name).map(|def| &def.kind),
                Some(TypeKind::StringEnum(_) | TypeKind::IntEnum(_))
            ),
            _ => false,
        }
    }
}

/// Leaves out a range of media types that says what another one says in JSON: its content type can be given anyway.
fn without_repeats(forms: Vec<UnnamedBody<'_>>) -> Vec<UnnamedBody<'_>> {
    let mut kept: Vec<UnnamedBody<'_>> = Vec::new();
    for form in forms {
        let is_json = form.media == Media::Json;
        let says = |other: &UnnamedBody<'_>| {
            is_json && other.media == Media::Json && other.ty == form.ty
        };
        if !(form.name.contains('*') && kept.iter().any(says)) {
            kept.push(form);
        }
    }
    kept
}

fn param(
    field: Field,
    ty: TypeRef,
    location: Location,
    style: ParamStyle,
    content_type: Option<String>,
) -> Unnamed {
    let required = field.presence.is_required();
    Unnamed::new(&field.wire_name.clone(), location, required, move |ident| Param {
        wire_name: field.wire_name,
        ident,
        location,
        ty,
        required,
        style,
        reserved: false,
        content_type,
        sensitive: field.sensitive,
        deprecated: field.deprecated,
        constraints: field.constraints,
        doc: field.doc,
        origin: field.origin,
    })
}

/// Names what gives the body in each of its forms, so that no parameter has the same name.
fn named(
    forms: Vec<UnnamedBody<'_>>,
    body: &Ident,
    params: &[Ident],
) -> Vec<BodyContent> {
    let mut taken = local::taken(params);
    let mut named: Vec<BodyContent> = Vec::new();
    for form in forms {
        let rewrites_json = form.media == Media::Form
            && named
                .first()
                .is_some_and(|it| it.media == Media::Json && it.ty == form.ty);
        let mut content = BodyContent {
            // Known once the usual content type of a range is.
            setter: body.clone(),
            rewrites_json,
            content_type: form.name.to_owned(),
            media: form.media,
            ty: form.ty,
        };
        let wish = match content.media {
            _ if rewrites_json => "as_form".to_owned(),
            Media::Binary => format!("{}_bytes", body.bare()),
            _ => format!("{}_{}", body.bare(), media::kind(content.sent_type())),
        };
        let essence = media::essence(form.name);
        let essence = essence.replace(|c: char| !c.is_ascii_alphanumeric(), "_");
        let whole = format!("{}_{essence}", body.bare());
        if !named.is_empty() {
            content.setter = local::free(&[&wish, &whole], form.name, &taken);
        }
        taken.insert(content.setter.bare().to_owned());
        named.push(content);
    }
    named
}

/// Returns whether a text is more than text to those who know its format.
pub(super) fn is_structured(name: &str) -> bool {
    let name = media::essence(name);
    !matches!(name.as_str(), "text/plain" | "text/html" | "text/css" | "text/javascript")
}
