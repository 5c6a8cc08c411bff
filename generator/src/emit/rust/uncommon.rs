//! What of the support code only some documents need.

use std::collections::BTreeSet;

use super::context::Context;
use super::operation;
use crate::model::{Api, Location, Media, Operation, Payload};

/// Returns whether the API needs any of it.
pub(super) fn is_needed(context: &Context<'_>) -> bool {
    let has_uncommon = |operation: &Operation| {
        let outcomes = operation.responses.outcomes.as_slice();
        let bodies = operation.body.iter().flat_map(|body| &body.contents);
        operation.params.iter().any(|param| operation::is_uncommon(context, param))
            || outcomes.windows(2).any(|two| two[0].status == two[1].status)
            || bodies.into_iter().any(|content| content.media == Media::Lines)
    };
    !exports(context.api).is_empty() || context.api.operations().any(has_uncommon)
}

/// Returns what users need for the bodies and headers that the API has.
pub(super) fn exports(api: &Api) -> BTreeSet<&'static str> {
    let mut used = BTreeSet::new();
    for operation in api.operations() {
        let responses = &operation.responses;
        let outcomes = responses.outcomes.iter().chain(&responses.stream);
        for payload in outcomes.map(|outcome| &outcome.payload) {
            used.extend(match payload {
                Payload::Binary => vec!["ByteStream"],
                Payload::Events(_) => vec!["Event", "EventStream"],
                Payload::Lines(_) => vec!["Lines"],
                _ => Vec::new(),
            });
        }
        if responses.headers.is_some() {
            used.extend(["HeaderError", "HeaderMap"]);
        }
        if operation.params.iter().any(|param| param.location == Location::Part) {
            used.extend(["Body", "Part"]);
        }
        for content in operation.body.iter().flat_map(|body| &body.contents) {
            used.extend(match content.media {
                Media::Binary => vec!["Body"],
                Media::Multipart => vec!["Body", "Multipart", "Part"],
                _ => Vec::new(),
            });
        }
    }
    used
}
