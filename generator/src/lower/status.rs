//! Statuses: their order, and what a variant for one is called.

use crate::document::Slot;
use crate::document::openapi::{Response, Responses, StatusCode};
use crate::model::Status;
use crate::source::Pointer;

/// The phrases of the HTTP status code registry.
const PHRASES: &[(u16, &str)] = &[
    (200, "Ok"),
    (201, "Created"),
    (202, "Accepted"),
    (203, "NonAuthoritativeInformation"),
    (204, "NoContent"),
    (205, "ResetContent"),
    (206, "PartialContent"),
    (207, "MultiStatus"),
    (208, "AlreadyReported"),
    (300, "MultipleChoices"),
    (301, "MovedPermanently"),
    (302, "Found"),
    (303, "SeeOther"),
    (304, "NotModified"),
    (307, "TemporaryRedirect"),
    (308, "PermanentRedirect"),
    (400, "BadRequest"),
    (401, "Unauthorized"),
    (402, "PaymentRequired"),
    (403, "Forbidden"),
    (404, "NotFound"),
    (405, "MethodNotAllowed"),
    (406, "NotAcceptable"),
    (407, "ProxyAuthenticationRequired"),
    (408, "RequestTimeout"),
    (409, "Conflict"),
    (410, "Gone"),
    (411, "LengthRequired"),
    (412, "PreconditionFailed"),
    (413, "ContentTooLarge"),
    (414, "UriTooLong"),
    (415, "UnsupportedMediaType"),
    (416, "RangeNotSatisfiable"),
    (417, "ExpectationFailed"),
    (421, "MisdirectedRequest"),
    (422, "UnprocessableEntity"),
    (423, "Locked"),
    (424, "FailedDependency"),
    (425, "TooEarly"),
    (426, "UpgradeRequired"),
    (428, "PreconditionRequired"),
    (429, "TooManyRequests"),
    (431, "RequestHeaderFieldsTooLarge"),
    (451, "UnavailableForLegalReasons"),
    (500, "InternalServerError"),
    (501, "NotImplemented"),
    (502, "BadGateway"),
    (503, "ServiceUnavailable"),
    (504, "GatewayTimeout"),
    (507, "InsufficientStorage"),
    (508, "LoopDetected"),
    (511, "NetworkAuthenticationRequired"),
];

/// Returns the documented responses: exact statuses in rising order, then ranges, then `default`.
pub(crate) fn responses<'a>(
    responses: &'a Responses,
    operation_at: &Pointer,
) -> Vec<(Status, Slot<'a, Response>)> {
    let at = operation_at.child("responses");
    let mut all: Vec<_> = responses
        .responses
        .iter()
        .map(|(code, node)| {
            let status = match code {
                StatusCode::Code(code) => Status::Exact(*code),
                StatusCode::Range(range) => {
                    Status::Range(u8::try_from(*range).unwrap_or(u8::MAX))
                }
            };
            (status, Slot::new(at.child(code), node))
        })
        .collect();
    let default = responses.default.as_ref();
    all.extend(
        default.map(|node| (Status::Default, Slot::new(at.child("default"), node))),
    );
    all.sort_by_key(|(status, _)| *status);
    all
}

/// Returns the first digit of a status; `default` has none.
pub(crate) fn class(status: Status) -> Option<u16> {
    match status {
        Status::Exact(code) => Some(code / 100),
        Status::Range(range) => Some(range.into()),
        Status::Default => None,
    }
}

/// Returns what a variant for the status is called: its reason phrase in Pascal case.
pub(crate) fn variant(status: Status) -> String {
    match status {
        Status::Exact(code) => match PHRASES.iter().find(|(known, _)| *known == code) {
            Some((_, phrase)) => (*phrase).to_owned(),
            None => format!("Status{code}"),
        },
        Status::Range(2) => "Success".to_owned(),
        Status::Range(3) => "Redirection".to_owned(),
        Status::Range(4) => "ClientError".to_owned(),
        Status::Range(5) => "ServerError".to_owned(),
        Status::Range(range) => format!("Status{range}xx"),
        Status::Default => "Default".to_owned(),
    }
}
