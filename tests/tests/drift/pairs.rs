//! What changed between releases of upstream, exactly.

use std::sync::Arc;
use std::time::{Duration, Instant};

use ory_sdk_generator::drift::{self, Report, Side};
use ory_sdk_generator::drift::{SourceVerdict, WireVerdict};

use crate::compare::{Scope, fact, release};

/// Every release at hand.
const RELEASES: [u32; 17] =
    [40, 41, 42, 43, 47, 48, 49, 50, 51, 52, 53, 57, 58, 62, 63, 64, 65];
/// The most that one comparison may take, reading apart.
const LIMIT: Duration = Duration::from_secs(1);

fn compared(old: u32, new: u32, scope: Scope) -> Option<Report> {
    let (old, new) = (release(old, scope)?, release(new, scope)?);
    Some(drift::diff(&old, &new))
}

/// Asserts verdicts and facts; facts are `rule place`, in the order of their places.
fn assert_facts(
    (old, new): (u32, u32),
    scope: Scope,
    verdicts: (WireVerdict, SourceVerdict),
    docs: usize,
    facts: &[&str],
) {
    let Some(report) = compared(old, new, scope) else { return };
    let found: Vec<String> = report.entries.iter().map(fact).collect();
    assert_eq!(found, facts, "{old} → {new}");
    assert_eq!((report.wire(), report.source()), verdicts, "{old} → {new}");
    assert_eq!(report.docs, docs, "words of {old} → {new}");
}

#[test]
fn nothing_changed() {
    let none = (WireVerdict::None, SourceVerdict::None);
    assert_facts((64, 65), Scope::All, none, 0, &[]);
    for pair in [(64, 65), (42, 43), (51, 52), (52, 53), (40, 41), (47, 48), (49, 50)] {
        assert_facts(pair, Scope::Generated, none, 0, &[]);
    }
}

#[test]
fn one_description_changed_in_two_places() {
    assert_facts((42, 43), Scope::All, (WireVerdict::None, SourceVerdict::Docs), 2, &[]);
}

#[test]
fn a_parameter_and_a_property_came() {
    let additive = (WireVerdict::Compatible, SourceVerdict::Additive);
    assert_facts(
        (51, 52),
        Scope::All,
        additive,
        0,
        &[
            "response-property-added /components/schemas/settingsFlow/properties/organization_id",
            "parameter-added /paths/~1self-service~1settings~1api/get/parameters/1",
            "parameter-added /paths/~1self-service~1settings~1browser/get/parameters/2",
        ],
    );
}

#[test]
fn an_operation_and_a_value_came() {
    // The words are four descriptions and one list of what values mean.
    assert_facts(
        (52, 53),
        Scope::All,
        (WireVerdict::Risky, SourceVerdict::Additive),
        5,
        &[
            "response-enum-value-added /components/schemas/uiNodeInputAttributes/properties/autocomplete/enum",
            "operation-added /paths/~1.well-known~1change-password/get",
        ],
    );
}

#[test]
fn an_operation_moved_under_another_name() {
    let (old, new) = (
        "/paths/~1v2alpha1~1admin~1derivedKeys~1jwks.json/get",
        "/paths/~1v2alpha1~1derivedKeys~1jwks.json/get",
    );
    let facts = [format!("operation-removed {old}"), format!("operation-added {new}")];
    let facts: Vec<&str> = facts.iter().map(String::as_str).collect();
    assert_facts(
        (40, 41),
        Scope::All,
        (WireVerdict::Breaking, SourceVerdict::Breaking),
        0,
        &facts,
    );
    let Some(report) = compared(40, 41, Scope::All) else { return };
    let notes: Vec<_> =
        report.entries.iter().map(|entry| entry.note.as_deref()).collect();
    let to = "may have moved to GET /v2alpha1/derivedKeys/jwks.json";
    let from = "may have moved from GET /v2alpha1/admin/derivedKeys/jwks.json";
    assert_eq!(notes, [Some(to), Some(from)]);
}

#[test]
fn fifteen_names_were_respelt_and_no_method_changed_its_name() {
    let Some(report) = compared(47, 48, Scope::All) else { return };
    let of = |rule: &'static str| {
        report.entries.iter().filter(move |entry| entry.rule.id == rule)
    };
    assert_eq!(of("operation-id-changed").count(), 15);
    assert!(of("operation-id-changed").all(|entry| entry.api.is_empty()));
    assert_eq!(of("tag-changed").count(), 15);
    assert!(of("tag-changed").all(|entry| entry.api.is_empty()));
    let operations = |rule: &'static str| -> Vec<&str> {
        of(rule).filter_map(|entry| entry.operation.as_deref()).collect()
    };
    assert_eq!(
        operations("operation-removed"),
        [
            "POST /v2alpha1/admin/apiKeys/{key_id}:revoke",
            "POST /v2alpha1/admin/importedApiKeys:batchImport",
        ]
    );
    assert_eq!(
        operations("operation-added"),
        [
            "POST /v2alpha1/admin/importedApiKeys:batchCreate",
            "POST /v2alpha1/admin/importedApiKeys/{key_id}:revoke",
            "POST /v2alpha1/admin/issuedApiKeys/{key_id}:revoke",
        ]
    );
    let gone =
        of("schema-removed").filter(|entry| entry.source == SourceVerdict::Breaking);
    let gone: Vec<_> = gone.filter_map(|entry| entry.at().last()).collect();
    assert_eq!(
        gone,
        [
            "AdminRevokeAPIKeyBody",
            "BatchImportAPIKeysResponse",
            "BatchImportErrorCode",
            "BatchImportResult",
        ]
    );
    assert_eq!(of("schema-renamed").count(), 10);
    assert_eq!(
        (report.wire(), report.source()),
        (WireVerdict::Breaking, SourceVerdict::Breaking)
    );
}

/// What changed in v1.22.58 for the operations with our tag.
const LOGOUT: [&str; 4] = [
    "request-bound-loosened /components/schemas/NullDuration/pattern",
    "reference-replaced /components/schemas/oAuth2LogoutRequest/properties/expires_at",
    "reference-replaced /components/schemas/oAuth2LogoutRequest/properties/requested_at",
    "error-status-removed /paths/~1admin~1oauth2~1auth~1requests~1logout/get/responses/410",
];

#[test]
fn a_status_went_and_patterns_were_loosened() {
    let verdicts = (WireVerdict::Compatible, SourceVerdict::Breaking);
    assert_facts((57, 58), Scope::Generated, verdicts, 2, &LOGOUT);
    let Some(report) = compared(57, 58, Scope::All) else { return };
    assert_eq!((report.wire(), report.source()), verdicts);
    let facts: Vec<String> = report.entries.iter().map(fact).collect();
    let (patterns, others): (Vec<_>, Vec<_>) =
        facts.iter().partition(|fact| fact.ends_with("/pattern"));
    assert_eq!(patterns.len(), 24);
    assert_eq!(
        others,
        [
            "schema-removed /components/schemas/nullDuration",
            LOGOUT[1],
            LOGOUT[2],
            LOGOUT[3],
        ]
    );
    let broken =
        report.entries.iter().filter(|entry| entry.source == SourceVerdict::Breaking);
    let items: Vec<_> =
        broken.flat_map(|entry| &entry.api).map(|change| change.item.as_str()).collect();
    // `models::NullDuration` keeps its name.
    assert_eq!(
        items,
        [
            "models::NullDurationCamel",
            "api::oauth2::GetOAuth2LogoutRequestCall",
            "api::oauth2::GetOAuth2LogoutRequestError",
        ]
    );
}

#[test]
fn two_operations_came_and_requests_ask_for_more() {
    let rotate = [
        "operation-added /paths/~1admin~1clients~1{id}~1secrets~1rotate/delete",
        "operation-added /paths/~1admin~1clients~1{id}~1secrets~1rotate/post",
    ];
    let additive = (WireVerdict::Compatible, SourceVerdict::Additive);
    assert_facts((63, 64), Scope::Generated, additive, 3, &rotate);
    let Some(report) = compared(63, 64, Scope::All) else { return };
    assert_eq!(
        (report.wire(), report.source()),
        (WireVerdict::Breaking, SourceVerdict::Breaking)
    );
    let facts: Vec<String> = report.entries.iter().map(fact).collect();
    let wanted = |rule: &str| facts.iter().filter(|it| it.starts_with(rule)).count();
    assert_eq!(wanted("request-property-became-required "), 3);
    assert_eq!((wanted("schema-removed "), wanted("schema-added ")), (2, 6));
    assert_eq!(
        (wanted("request-property-removed "), wanted("request-property-added ")),
        (2, 2)
    );
    assert_eq!((wanted("operation-added "), wanted("error-status-added ")), (2, 1));
    assert_eq!(wanted("unused-schema-changed "), 11);
    assert_eq!(facts.len(), 29, "{facts:#?}");
}

#[test]
fn bodies_of_204_went_and_a_key_is_optional() {
    // The three `status` came with it.
    assert_facts(
        (49, 50),
        Scope::All,
        (WireVerdict::Compatible, SourceVerdict::Breaking),
        11,
        &[
            "required-response-property-added /components/schemas/GetJWKSResponse/properties/jwks/properties/keys",
            "request-property-added /components/schemas/createEventStreamBody/properties/status",
            "response-property-added /components/schemas/eventStream/properties/status",
            "request-property-added /components/schemas/setEventStreamBody/properties/status",
            "request-property-became-optional /components/schemas/setEventStreamBody/properties/type",
            "empty-response-content-changed /paths/~1v2alpha1~1admin~1importedApiKeys~1{key_id}/delete/responses/204/content",
            "empty-response-content-changed /paths/~1v2alpha1~1admin~1importedApiKeys~1{key_id}:revoke/post/responses/204/content",
            "empty-response-content-changed /paths/~1v2alpha1~1admin~1issuedApiKeys~1{key_id}:revoke/post/responses/204/content",
        ],
    );
}

#[test]
fn twenty_five_releases_changed_little_of_ours() {
    let facts = [
        &LOGOUT[..3],
        &[
            "operation-added /paths/~1admin~1clients~1{id}~1secrets~1rotate/delete",
            "operation-added /paths/~1admin~1clients~1{id}~1secrets~1rotate/post",
        ],
        &LOGOUT[3..],
    ];
    let verdicts = (WireVerdict::Compatible, SourceVerdict::Breaking);
    assert_facts((40, 65), Scope::Generated, verdicts, 5, &facts.concat());
    let Some(report) = compared(40, 65, Scope::Generated) else { return };
    assert_eq!((report.base.operations, report.next.operations), (31, 33));
    assert_eq!((report.base.schemas, report.next.schemas), (31, 31));
}

/// Each release with itself, with the next one, and the first with the last.
#[test]
fn a_pair_is_compared_within_a_second() {
    let sides: Option<Vec<Arc<Side>>> =
        RELEASES.iter().map(|number| release(*number, Scope::All)).collect();
    let Some(sides) = sides else { return };
    // A build without optimisation says little about the time.
    let limit = if cfg!(debug_assertions) { LIMIT * 4 } else { LIMIT };
    let last = sides.len() - 1;
    let themselves = (0..=last).map(|at| (at, at));
    let pairs = themselves.chain((0..last).map(|at| (at, at + 1))).chain([(0, last)]);
    for (old, new) in pairs {
        let (base, next) = (&sides[old], &sides[new]);
        let (report, mut took) = timed(base, next);
        // Other programs may have had the processor meanwhile.
        for _ in 0..2 {
            if took >= limit {
                took = took.min(timed(base, next).1);
            }
        }
        assert!(took < limit, "{} → {}: {took:?}", RELEASES[old], RELEASES[new]);
        if old == new {
            let is_empty = report.entries.is_empty() && report.docs == 0;
            assert!(is_empty, "{} with itself", RELEASES[old]);
        }
    }
}

fn timed(base: &Side, next: &Side) -> (Report, Duration) {
    let started = Instant::now();
    let report = drift::diff(base, next);
    (report, started.elapsed())
}
