//! Responses: which are results and which are errors, and what each carries.

mod headers;

use crate::diagnostic::Diagnostic;
use crate::document::openapi::{MediaType, Response};
use crate::document::{Found, SchemaSlot};
use crate::lower::codes;
use crate::lower::media;
use crate::lower::role::{Role, role};
use crate::lower::status::{class, responses, variant};
use crate::model::{
    Doc, ErrorShape, Media, Method, NullBody, Outcome, Payload, Responses, Scalar,
    Status, SuccessShape, TypeName, TypeRef,
};
use crate::source::Pointer;

use self::headers::Readers;
use super::Lowering;
use super::body::is_structured;

/// A payload, the media types that it comes as, and what its variant is called.
type PayloadKind = (Payload, Option<String>, String);

impl<'a> Lowering<'_, 'a, '_> {
    /// Returns what comes back; `stem` is the name that the operation's own types start with.
    pub(super) fn responses(&mut self, stem: &TypeName) -> Responses {
        let site = self.site;
        let operation_at = site.written_at.clone();
        let mut found: Vec<(Status, Found<'a, Response>)> = Vec::new();
        for (status, slot) in responses(&site.operation.responses, &operation_at) {
            if self.is_usable(status, &slot.at) {
                match self.schemas.shapes.document.resolve(&slot) {
                    Some(response) => found.push((status, response)),
                    None => {
                        let message = "the target of the reference is not a response of the document";
                        self.report(Diagnostic::error(
                            codes::OPERATION_DANGLING,
                            &slot.at,
                            message,
                        ));
                    }
                }
            }
        }
        let readers = self.readers(&found);
        let (mut outcomes, mut stream) = (Vec::new(), None);
        for (status, response) in &found {
            let role = role(self.schemas.shapes.document, *status, response, &found);
            let read = if role == Role::Both { Status::Range(2) } else { *status };
            let (more, apart) =
                self.outcomes(read, role.is_result(), response, &readers);
            if role == Role::Both {
                outcomes.extend(more.iter().filter_map(as_error));
            }
            outcomes.extend(more);
            stream = stream.or(apart);
        }
        outcomes.sort_by_key(|outcome| outcome.status);
        if !outcomes.iter().any(|outcome| outcome.success) {
            let at = site.at.child("responses");
            let what = if found.is_empty() { "response" } else { "success" };
            let message = format!(
                "no {what} is documented; any 2xx counts as success, and its body is not read"
            );
            self.report(Diagnostic::warning(codes::UNUSED_RESPONSE, &at, message));
        }
        let headers = ["Headers", "ResponseHeaders", "HeadersRead"];
        let headers = (!readers.is_empty()).then(|| self.own_type(stem, &headers));
        let success = self.success(&outcomes, stem);
        let error = self.error(&outcomes, stem);
        Responses {
            outcomes,
            success,
            error,
            stream,
            stream_flag: None,
            headers,
        }
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

    /// Returns a status with each kind of body that it has, the preferred one first; and the kind that is a
    /// stream, where it is one of several.
    fn outcomes(
        &mut self,
        status: Status,
        success: bool,
        response: &Found<'a, Response>,
        readers: &Readers,
    ) -> (Vec<Outcome>, Option<Outcome>) {
        if !response.item.links.is_empty() {
            let at = response.at.child("links");
            let message = "links between operations have no use in a client";
            self.report(Diagnostic::note(codes::LINKS, &at, message));
        }
        let headers = self.headers(response, readers);
        let outcome = |(payload, content_type, variant): PayloadKind| Outcome {
            status,
            success,
            payload,
            content_type,
            variant: TypeName::new(variant),
            headers: headers.clone(),
            doc: Doc {
                summary: None,
                description: Some(response.item.description.clone()),
            },
            origin: response.at.clone(),
        };
        let kinds = self.kinds(status, success, response);
        let is_apart = |kind: &PayloadKind| kinds.len() > 1 && kind.0.is_stream();
        let (streams, mut found): (Vec<_>, Vec<_>) =
            kinds.iter().cloned().partition(is_apart);
        let mut streams = streams.into_iter();
        // Streams and nothing else: the first is what comes.
        if found.is_empty() {
            found.extend(streams.next());
            streams = Vec::new().into_iter();
        }
        if found.is_empty() {
            let redirects = class(status) == Some(3) && status != Status::Exact(304);
            let payload = if redirects { Payload::Redirect } else { Payload::Empty };
            found.push((payload, None, variant(status)));
        }
        let mut found: Vec<_> = found.into_iter().map(outcome).collect();
        distinguish(&mut found);
        (found, streams.next().map(outcome))
    }

    /// Returns the kinds of body that a response has, those of several media types once.
    fn kinds(
        &mut self,
        status: Status,
        success: bool,
        response: &Found<'a, Response>,
    ) -> Vec<PayloadKind> {
        let contents = self.contents(status, response);
        let several = contents.len() > 1;
        let mut kinds: Vec<PayloadKind> = Vec::new();
        for (index, (name, media_type)) in contents.into_iter().enumerate() {
            let payload = self.payload(success, name, media_type, &response.at);
            let is_apart = several && payload.is_stream();
            let same = kinds.iter_mut().find(|(other, ..)| *other == payload);
            match same.filter(|_| !is_apart) {
                Some((_, types, _)) => {
                    if let Some(types) = types {
                        types.push_str(", ");
                        types.push_str(name);
                    }
                }
                None => {
                    let word = if index > 0 { media::word(name) } else { String::new() };
                    let variant = format!("{}{word}", variant(status));
                    kinds.push((payload, Some(name.to_owned()), variant));
                }
            }
        }
        kinds
    }

    /// Returns the media types of a response that tell something apart, the preferred one first. What says in
    /// another format what JSON says is left out: JSON is what is asked for.
    fn contents(
        &mut self,
        status: Status,
        response: &Found<'a, Response>,
    ) -> Vec<(&'a str, &'a MediaType)> {
        if class(status) == Some(3) && status != Status::Exact(304) {
            return Vec::new();
        }
        let mut contents = media::ordered(&response.item.content);
        let bodiless = matches!(status, Status::Exact(204 | 205 | 304))
            || self.site.method == Method::Head;
        if let Some((name, _)) = contents.first().filter(|_| bodiless) {
            let at = response.at.child("content").child(name);
            let message =
                "a response with this status has no body; its content is left out";
            self.report(Diagnostic::warning(codes::UNUSED_RESPONSE, &at, message));
            return Vec::new();
        }
        if let Some((first, media_type)) = contents.first().copied()
            && media::media(first) == Media::Json
        {
            let document = self.schemas.shapes.document;
            let says_more = |(name, other): &(&str, &MediaType)| {
                let kind = media::media(name);
                let same = media::same_schema(document, other, media_type);
                let silent = other.schema.is_none() && media::is_markup(name);
                *name == first
                    || matches!(kind, Media::Events | Media::Lines)
                    || !same && !silent
            };
            contents.retain(says_more);
        }
        contents
    }

    fn payload(
        &mut self,
        success: bool,
        name: &str,
        media_type: &'a MediaType,
        response_at: &Pointer,
    ) -> Payload {
        let at = response_at.child("content").child(name);
        let slot = media::schema_of(self.schemas.shapes.document, name, media_type);
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
            Media::Lines if success => Payload::Lines(self.line(slot.as_ref())),
            Media::Events if success => {
                let text = TypeRef::Scalar(Scalar::String);
                Payload::Events(slot.as_ref().map_or(text, |slot| self.line(Some(slot))))
            }
            Media::Text | Media::Form | Media::Lines | Media::Events => Payload::Text,
            // A server that may send anything sends JSON where the document describes an object or
            // a list.
            Media::Binary if name.contains('*') && slot.is_some() => match ty(self) {
                TypeRef::Scalar(Scalar::Bytes) => Payload::Binary,
                TypeRef::Scalar(Scalar::String) => Payload::Text,
                ty => Payload::Json(ty, null),
            },
            Media::Binary | Media::Multipart => Payload::Binary,
        };
        if let Some(slot) = &slot {
            self.report_shown(slot);
        }
        self.report_items(name, media_type, &at);
        if payload == Payload::Text && is_structured(name) {
            let message = format!("a body of `{name}` is passed through as text");
            self.report(Diagnostic::warning(codes::OPAQUE_BODY, &at, message));
        }
        payload
    }

    /// Says that a body is marked as a secret and shows all the same: what is no object of the crate's
    /// is the caller's as it is.
    fn report_shown(&mut self, slot: &SchemaSlot<'a>) {
        if !self.schemas.shows_whole(slot) {
            return;
        }
        let message = "this body is marked as a secret, and its `Debug` would show it: only what \
                       has a name in an object of the crate is hidden";
        let help = "mark an object where it is defined, or its properties; or say \
                    `x-sdk-sensitive: false` here, beside a reference too, if it may show";
        let fault = Diagnostic::error(codes::SHOWN_SECRET, &slot.at, message);
        self.report(fault.help(help));
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

/// Returns what `default` is to errors, where it is a result as well; nothing without a body.
fn as_error(result: &Outcome) -> Option<Outcome> {
    let payload = match &result.payload {
        Payload::Json(ty, _) => Payload::Json(ty.clone(), NullBody::Refused),
        Payload::Events(_) | Payload::Lines(_) => Payload::Text,
        Payload::Empty | Payload::Redirect => return None,
        other => other.clone(),
    };
    let kind = result.variant.as_str().strip_prefix(&variant(result.status));
    let name = format!("{}{}", variant(Status::Default), kind.unwrap_or_default());
    Some(Outcome {
        status: Status::Default,
        success: false,
        payload,
        variant: TypeName::new(name),
        ..result.clone()
    })
}

/// Makes the variants of one status differ.
fn distinguish(outcomes: &mut [Outcome]) {
    for index in 1..outcomes.len() {
        let (before, rest) = outcomes.split_at_mut(index);
        let variant = &mut rest[0].variant;
        let plain = variant.clone();
        let mut number = 2;
        while before.iter().any(|other| other.variant == *variant) {
            *variant = TypeName::new(format!("{plain}{number}"));
            number += 1;
        }
    }
}

/// Returns what results carry, or what errors do. A redirect beside a success is neither.
fn distinct(outcomes: &[Outcome], success: bool) -> Vec<&Payload> {
    let mut payloads: Vec<&Payload> = Vec::new();
    let is_own = |outcome: &&Outcome| match success {
        true => outcome.success,
        false => outcome.is_error(),
    };
    for outcome in outcomes.iter().filter(is_own) {
        if !payloads.contains(&&outcome.payload) {
            payloads.push(&outcome.payload);
        }
    }
    payloads
}
