//! The section of one operation.

mod authorization;
mod headers;
mod overview;
mod parameters;
mod responses;

use super::example;
use super::page::Page;
use super::site::Site;
use super::{group, types};
use crate::emit::text::{code, literal};
use crate::model::{
    ErrorShape, Group, Location, Operation, PathPart, Payload, SuccessShape,
};

/// The headings within a section, in their order.
pub(super) const PARTS: [&str; 6] = [
    "Example",
    "Parameters",
    "Return type",
    "Authorization",
    "HTTP request headers",
    "HTTP response details",
];

/// Adds the section to the page of its group.
pub(super) fn section(
    site: &Site<'_>,
    group: &Group,
    operation: &Operation,
    page: &mut Page,
) {
    page.heading(2, &literal(operation.ident.bare()));
    overview::print(site, operation, page);
    for part in PARTS {
        page.heading(3, part);
        match part {
            "Example" => page.program(&example::operation(site, group, operation)),
            "Parameters" => parameters::print(site, operation, page),
            "Return type" => return_type(site, operation, page),
            "Authorization" => authorization::print(site, operation, page),
            "HTTP request headers" => headers::print(operation, page),
            _ => responses::print(site, operation, page),
        }
    }
    page.block(&format!(
        "[[Back to top]](#{}) [[Back to API list]](../README.md#{}) \
         [[Back to Model list]]({}) [[Back to README]](../README.md)",
        group::top(group),
        site.readme.endpoints,
        site.models(),
    ));
}

/// Returns the path template.
pub(super) fn path(operation: &Operation) -> String {
    let parts = operation.path.iter().map(|part| match part {
        PathPart::Literal(text) => text.clone(),
        PathPart::Param(name) => format!("{{{name}}}"),
    });
    parts.collect()
}

/// Returns what the method gives when all is well, as a type.
pub(super) fn success_type(operation: &Operation) -> String {
    match &operation.responses.success {
        SuccessShape::One(payload) => types::payload(payload),
        SuccessShape::Many(name) => name.to_string(),
    }
}

/// Returns the `E` of the method's `Error<E>`.
pub(super) fn error_type(operation: &Operation) -> String {
    match &operation.responses.error {
        ErrorShape::None | ErrorShape::One(Payload::Empty | Payload::Redirect) => {
            "NoBody".to_owned()
        }
        ErrorShape::One(payload) => types::payload(payload),
        ErrorShape::Many(name) => name.to_string(),
    }
}

/// Returns whether there is a parameter of this kind.
pub(super) fn has(operation: &Operation, location: Location) -> bool {
    operation.params.iter().any(|param| param.location == location)
}

fn return_type(site: &Site<'_>, operation: &Operation, page: &mut Page) {
    let success = match &operation.responses.success {
        SuccessShape::One(Payload::Empty) => "`()`: the response has no body.".to_owned(),
        SuccessShape::One(Payload::Redirect) => {
            "`Redirect`: where the server sends the browser. The redirect is not followed.".to_owned()
        }
        SuccessShape::One(payload) => types::linked_payload(site, payload),
        SuccessShape::Many(name) => {
            format!("{}: an enum with a variant for each status below.", code(name.as_str()))
        }
    };
    let error = match &operation.responses.error {
        ErrorShape::None | ErrorShape::One(Payload::Empty | Payload::Redirect) => {
            "Errors carry no documented body.".to_owned()
        }
        ErrorShape::One(payload) => {
            format!("The body of an error is {}.", types::linked_payload(site, payload))
        }
        ErrorShape::Many(name) => format!(
            "The body of an error is {}, an enum with a variant for each status below.",
            code(name.as_str())
        ),
    };
    page.block(&success);
    page.block(&error);
}
