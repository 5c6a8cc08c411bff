//! Responses: which are results and which are errors, and what each carries.

use crate::diagnostic::Diagnostic;
use crate::document::openapi::{
    Header, ParameterSchemaOrContent, ReferenceOr, Response,
};
use crate::document::{Found, Slot};
use crate::lower::codes;
use crate::lower::schema;
use crate::model::{
    Doc, ErrorShape, Media, Method, NullBody, Outcome, Payload, Responses, Scalar,
    Status, SuccessShape, TypeName, TypeRef,
};
use crate::source::Pointer;

use super::body::is_structured;
use super::status::{class, is_success, responses, variant};
use super::{Lowering, media};

impl<'a> Lowering<'_, 'a, '_> {
    /// Returns what comes back; `stem` is the name that the operation's own types start with.
    pub(super) fn responses(&mut self, stem: &TypeName) -> Responses {
        let site = self.site;
        let operation_at = site.item_at.child(site.method_name);
        let mut found: Vec<(Status, Found<'a, Response>)> = Vec::new();
        for (status, slot) in responses(&site.operation.responses, &operation_at) {
            if self.is_usable(status, &slot.at) {
                match self.schemas.document.resolve(&slot) {
                    Some(response) => found.push((status, response)),
                    None => {
                        let message =
                            "the reference leads to no response of the document";
                        self.report(Diagnostic::error(
                            codes::OPERATION_DANGLING,
                            &slot.at,
                            message,
                        ));
                    }
                }
            }
        }
        if found.is_empty() {
            let at = site.at.child("responses");
            let message = "no response is documented; any 2xx counts as success, \
                and its body is not read";
            self.report(Diagnostic::warning(codes::UNUSED_RESPONSE, &at, message));
        }
        let statuses: Vec<_> = found.iter().map(|(status, _)| *status).collect();
        let outcomes: Vec<_> = found
            .into_iter()
            .map(|(status, response)| {
                self.outcome(status, is_success(status, &statuses), &response)
            })
            .collect();
        let success = self.success(&outcomes, stem);
        let error = self.error(&outcomes, stem);
        Responses { outcomes, success, error }
    }

    fn is_usable(&mut self, status: Status, at: &Pointer) -> bool {
        match class(status) {
            Some(1) => {
                let message = "the SDK does not show informational responses; this \
                    one is left out";
                self.report(Diagnostic::warning(codes::UNUSED_RESPONSE, at, message));
                false
            }
            None | Some(2..=5) => true,
            Some(_) => {
                let message = "this is no HTTP status; they are 100 to 599, `1XX` \
                    to `5XX` and `default`";
                self.report(Diagnostic::error(codes::BAD_STATUS, at, message));
                false
            }
        }
    }

    fn outcome(
        &mut self,
        status: Status,
        success: bool,
        response: &Found<'a, Response>,
    ) -> Outcome {
        let (payload, content_type) = self.payload(status, success, response);
        if !response.item.links.is_empty() {
            let at = response.at.child("links");
            let message = "links between operations are left out";
            self.report(Diagnostic::warning(codes::UNUSED_PART, &at, message));
        }
        Outcome {
            status,
            success,
            payload,
            content_type,
            variant: TypeName::new(variant(status)),
            headers: self.headers(response),
            doc: Doc {
                summary: None,
                description: Some(response.item.description.clone()),
            },
            origin: response.at.clone(),
        }
    }

    fn payload(
        &mut self,
        status: Status,
        success: bool,
        response: &Found<'a, Response>,
    ) -> (Payload, Option<String>) {
        let contents = media::ordered(&response.item.content);
        let bodiless = matches!(status, Status::Exact(204 | 205 | 304))
            || self.site.method == Method::Head;
        if class(status) == Some(3) && status != Status::Exact(304) {
            return (Payload::Redirect, None);
        }
        let Some((name, media_type)) = contents.first() else {
            return (Payload::Empty, None);
        };
        let at = response.at.child("content").child(name);
        if bodiless {
            let message = "such a response has no body; its content is left out";
            self.report(Diagnostic::warning(codes::UNUSED_RESPONSE, &at, message));
            return (Payload::Empty, None);
        }
        let slot =
            media_type.schema.as_ref().map(|node| Slot::new(at.child("schema"), node));
        let ty = |lowering: &mut Self| match &slot {
            Some(slot) => lowering.schemas.type_of(slot),
            None => TypeRef::Json,
        };
        let null = slot.as_ref().filter(|_| success);
        let null = null.map_or(NullBody::Refused, |slot| self.schemas.null_body(slot));
        let payload = match media::media(name) {
            Media::Json => match ty(self) {
                TypeRef::Scalar(Scalar::Bytes) => {
                    Payload::Json(TypeRef::Scalar(Scalar::String), null)
                }
                ty => Payload::Json(ty, null),
            },
            Media::Text | Media::Form => Payload::Text,
            // A server that may send anything sends JSON where the document describes an object or
            // a list.
            Media::Binary if name.contains('*') && slot.is_some() => match ty(self) {
                TypeRef::Scalar(Scalar::Bytes) => Payload::Binary,
                TypeRef::Scalar(Scalar::String) => Payload::Text,
                ty => Payload::Json(ty, null),
            },
            Media::Binary | Media::Multipart => Payload::Binary,
        };
        if payload == Payload::Text && is_structured(name) {
            let message = format!("a body of `{name}` is passed through as text");
            self.report(Diagnostic::warning(codes::OPAQUE_BODY, &at, message));
        }
        (payload, Some((*name).to_owned()))
    }

    fn headers(&self, response: &Found<'a, Response>) -> Vec<(String, Doc)> {
        let at = response.at.child("headers");
        let mut headers: Vec<_> = response
            .item
            .headers
            .iter()
            .map(|(name, node)| (name.clone(), self.header_doc(&at.child(name), node)))
            .collect();
        headers.sort_by(|one, other| one.0.cmp(&other.0));
        headers
    }

    fn header_doc(&self, at: &Pointer, node: &'a ReferenceOr<Header>) -> Doc {
        let slot = Slot::new(at.clone(), node);
        let Some(Found { at, item }) = self.schemas.document.resolve(&slot) else {
            return Doc::default();
        };
        let own = item.description.clone();
        let of_schema = || match &item.format {
            ParameterSchemaOrContent::Schema(node) => {
                let slot = Slot::new(at.child("schema"), node);
                self.schemas.document.schema(&slot).map(|found| schema::doc(&found))
            }
            ParameterSchemaOrContent::Content(_) => None,
        };
        match own {
            Some(text) => Doc {
                summary: None,
                description: Some(text),
            },
            None => of_schema().unwrap_or_default(),
        }
    }

    fn success(&self, outcomes: &[Outcome], stem: &TypeName) -> SuccessShape {
        let payloads = distinct(outcomes, true);
        match payloads.as_slice() {
            [] => SuccessShape::One(Payload::Empty),
            [only] => SuccessShape::One((*only).clone()),
            _ => SuccessShape::Many(
                self.own_type(stem, &["Response", "Outcome", "CallResponse"]),
            ),
        }
    }

    fn error(&self, outcomes: &[Outcome], stem: &TypeName) -> ErrorShape {
        let payloads = distinct(outcomes, false);
        match payloads.as_slice() {
            [] | [Payload::Empty] => ErrorShape::None,
            [only] => ErrorShape::One((*only).clone()),
            _ => {
                ErrorShape::Many(self.own_type(stem, &["Error", "Failure", "CallError"]))
            }
        }
    }

    /// Returns a name for a type of the operation that no model has.
    fn own_type(&self, stem: &TypeName, suffixes: &[&str]) -> TypeName {
        let names =
            suffixes.iter().map(|suffix| TypeName::new(format!("{stem}{suffix}")));
        let free = names.into_iter().find(|name| !self.types.contains_key(name));
        free.unwrap_or_else(|| TypeName::new(format!("{stem}{}Of{stem}", suffixes[0])))
    }
}

fn distinct(outcomes: &[Outcome], success: bool) -> Vec<&Payload> {
    let mut payloads: Vec<&Payload> = Vec::new();
    for outcome in outcomes.iter().filter(|outcome| outcome.success == success) {
        if !payloads.contains(&&outcome.payload) {
            payloads.push(&outcome.payload);
        }
    }
    payloads
}
