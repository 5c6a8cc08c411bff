//! Request bodies.

use crate::diagnostic::Diagnostic;
use crate::document::openapi::{MediaType, RequestBody};
use crate::document::{Found, Slot};
use crate::lower::codes;
use crate::lower::naming::local;
use crate::lower::schema::compose;
use crate::model::{
    Body, BodyContent, Doc, Field, Ident, Location, Media, Param, ParamStyle, Scalar,
    TypeRef,
};
use crate::source::Pointer;

use super::{Lowering, media};

impl<'a> Lowering<'_, 'a, '_> {
    /// Returns the body as it is declared.
    pub(super) fn body(&mut self) -> Option<Body> {
        let Found { at, item } = self.found_body()?;
        let contents: Vec<_> = media::ordered(&item.content)
            .into_iter()
            .map(|(name, media_type)| {
                self.content(name, media_type, &at.child("content").child(name))
            })
            .collect();
        if contents.is_empty() {
            let message = "the body has no media type; it is left out";
            self.report(Diagnostic::warning(codes::OPAQUE_BODY, &at, message));
            return None;
        }
        Some(Body {
            ident: Ident::new("body"),
            required: item.required,
            contents,
            doc: Doc {
                summary: None,
                description: item.description.clone(),
            },
            origin: at,
        })
    }

    /// Returns the parameters that a body consists of which is a form and nothing else.
    pub(super) fn form(&mut self) -> Option<Vec<Param>> {
        let Found { at, item } = self.found_body()?;
        let schema = media::form_only(self.schemas.document, &at, item)?;
        let parts = compose::parts(self.schemas.document, &schema);
        let object = self.schemas.fields_of(&schema, &parts);
        Some(object.into_iter().map(|field| self.form_param(field)).collect())
    }

    fn found_body(&mut self) -> Option<Found<'a, RequestBody>> {
        let site = self.site;
        let node = site.operation.request_body.as_ref()?;
        let at = site.item_at.child(site.method_name).child("requestBody");
        let slot = Slot::new(at, node);
        let found = self.schemas.document.resolve(&slot);
        if found.is_none() {
            let message = "the reference leads to no request body of the document";
            self.report(Diagnostic::error(codes::OPERATION_DANGLING, &slot.at, message));
        }
        found
    }

    fn content(
        &mut self,
        name: &str,
        media_type: &'a MediaType,
        at: &Pointer,
    ) -> BodyContent {
        let media = media::media(name);
        let ty = match (media, &media_type.schema) {
            (Media::Text, _) => TypeRef::Scalar(Scalar::String),
            (Media::Binary, _) => TypeRef::Scalar(Scalar::Bytes),
            (_, Some(node)) => {
                self.schemas.type_of(&Slot::new(at.child("schema"), node))
            }
            (_, None) => TypeRef::Json,
        };
        if media == Media::Text && is_structured(name) {
            let message = format!("a body of `{name}` is passed through as text");
            self.report(Diagnostic::warning(codes::OPAQUE_BODY, at, message));
        }
        if media == Media::Multipart {
            let message = format!("a body of `{name}` is passed through as bytes");
            let help =
                "encode it, and give the call a `content-type` header with its boundary";
            self.report(Diagnostic::warning(codes::OPAQUE_BODY, at, message).help(help));
        }
        BodyContent {
            // Both are known when all contents are.
            setter: Ident::new("body"),
            rewrites_json: false,
            content_type: name.to_owned(),
            media,
            ty,
        }
    }

    fn form_param(&mut self, field: Field) -> Param {
        let list = matches!(field.ty, TypeRef::List(_));
        let style = if list { ParamStyle::FormExploded } else { ParamStyle::Simple };
        let flat = |ty: &TypeRef| {
            matches!(ty, TypeRef::Scalar(_) | TypeRef::Named(_) | TypeRef::List(_))
        };
        if !flat(&field.ty) {
            let message =
                format!("the form field `{}` is given as text", field.wire_name);
            self.report(Diagnostic::warning(
                codes::PARAM_AS_TEXT,
                &field.origin,
                message,
            ));
        }
        let ty =
            if flat(&field.ty) { field.ty } else { TypeRef::Scalar(Scalar::String) };
        Param {
            wire_name: field.wire_name,
            ident: field.ident,
            location: Location::Form,
            ty,
            required: field.presence.is_required(),
            style,
            reserved: false,
            sensitive: field.sensitive,
            deprecated: field.deprecated,
            constraints: field.constraints,
            doc: field.doc,
            origin: field.origin,
        }
    }
}

/// Names what gives the body in each of its forms, so that no parameter has the same name.
pub(super) fn name_setters(body: &mut Body, params: &[Ident]) {
    let mut taken = params.to_vec();
    let first = (body.contents[0].media, body.contents[0].ty.clone());
    for (index, content) in body.contents.iter_mut().enumerate() {
        let is_form_of_json = first.0 == Media::Json && content.media == Media::Form;
        content.rewrites_json = is_form_of_json && content.ty == first.1;
        let wish = match content.media {
            _ if content.rewrites_json => "as_form".to_owned(),
            Media::Binary => format!("{}_bytes", body.ident.bare()),
            _ => format!("{}_{}", body.ident.bare(), media::kind(&content.content_type)),
        };
        let essence = media::essence(&content.content_type);
        let essence = essence.replace(|c: char| !c.is_ascii_alphanumeric(), "_");
        let whole = format!("{}_{essence}", body.ident.bare());
        content.setter = match index {
            0 => body.ident.clone(),
            _ => local::free(&[&wish, &whole], &taken),
        };
        taken.push(content.setter.clone());
    }
}

/// Returns whether a text is more than text to those who know its format.
pub(super) fn is_structured(name: &str) -> bool {
    let name = media::essence(name);
    !matches!(name.as_str(), "text/plain" | "text/html" | "text/css" | "text/javascript")
}
