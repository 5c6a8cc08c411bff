use super::case::{pascal, snake};
use super::variants::of_values;
use crate::lower::words::Splitter;
use crate::lower::words::plural::singular;

fn both(spelling: &str) -> (String, String) {
    let words =
        Splitter::new(&["JWKSet".to_owned(), "DeviceAuthn".to_owned()]).split(spelling);
    (pascal(&words), snake(&words))
}

#[test]
fn terms_are_one_word() {
    for (spelling, type_name, ident) in [
        (
            "acceptOAuth2ConsentRequest",
            "AcceptOAuth2ConsentRequest",
            "accept_oauth2_consent_request",
        ),
        ("oauth2TokenExchange", "OAuth2TokenExchange", "oauth2_token_exchange"),
        ("oAuth2Authorize", "OAuth2Authorize", "oauth2_authorize"),
        ("getJWKS", "GetJwks", "get_jwks"),
        ("GetJWKS", "GetJwks", "get_jwks"),
        ("errorOAuth2", "ErrorOAuth2", "error_oauth2"),
        ("NullDuration", "NullDuration", "null_duration"),
        ("jsonWebKeySet", "JsonWebKeySet", "json_web_key_set"),
        ("JSONRawMessage", "JsonRawMessage", "json_raw_message"),
        (
            "trustedOAuth2JwtGrantIssuers",
            "TrustedOAuth2JwtGrantIssuers",
            "trusted_oauth2_jwt_grant_issuers",
        ),
        ("uiNodeAttributes", "UiNodeAttributes", "ui_node_attributes"),
        ("RFC6749ErrorJson", "Rfc6749ErrorJson", "rfc6749_error_json"),
        (
            "deviceAuthnIOSAttestation",
            "DeviceAuthnIosAttestation",
            "deviceauthn_ios_attestation",
        ),
        ("getWebAuthnJavaScript", "GetWebAuthnJavaScript", "get_webauthn_javascript"),
        ("listIDs", "ListIds", "list_ids"),
        ("IPv4Address", "Ipv4Address", "ipv4_address"),
        ("HTTPSProxyURL", "HttpsProxyUrl", "https_proxy_url"),
        ("UIDGenerator", "UidGenerator", "uid_generator"),
        ("idea", "Idea", "idea"),
        ("v0alpha2AdminList", "V0alpha2AdminList", "v0alpha2_admin_list"),
        ("page_token", "PageToken", "page_token"),
        ("X-Session-Token", "XSessionToken", "x_session_token"),
        ("filter[name]", "FilterName", "filter_name"),
        ("sha256Hash", "Sha256Hash", "sha256_hash"),
        ("JWKSetURL", "JWKSetUrl", "jwkset_url"),
        ("", "", ""),
    ] {
        assert_eq!(
            both(spelling),
            (type_name.to_owned(), ident.to_owned()),
            "{spelling}"
        );
    }
}

#[test]
fn values_become_variants() {
    let values = [
        "",
        "lookup_secret",
        "-1",
        "+1",
        "1",
        "S256",
        "unrecognized",
        "self",
        "<=",
        "foo",
        "Foo",
        "é",
    ];
    let values: Vec<_> = values.iter().map(|value| (*value).to_owned()).collect();
    let names = of_values(&values, None, None, &Splitter::new(&[]));
    let names: Vec<_> = names.iter().map(super::TypeName::as_str).collect();
    assert_eq!(
        names,
        [
            "Empty",
            "LookupSecret",
            "Minus1",
            "Plus1",
            "V1",
            "S256",
            "UnrecognizedValue",
            "SelfValue",
            "LessThanEqual",
            "FooLower",
            "Foo",
            "Ue9",
        ]
    );
}

#[test]
fn the_name_of_an_enum_is_not_said_twice() {
    let names = |within: &str, values: &[&str]| -> Vec<String> {
        let values: Vec<_> = values.iter().map(|value| (*value).to_owned()).collect();
        let within = super::TypeName::new(within);
        let names = of_values(&values, None, Some(&within), &Splitter::new(&[]));
        names.iter().map(|name| name.as_str().to_owned()).collect()
    };
    let status = ["KEY_STATUS_ACTIVE", "revoked", "KEY_STATUS", "KEY_STATUS_2"];
    let expected = ["Active", "Revoked", "KeyStatus", "KeyStatus2"];
    assert_eq!(names("KeyStatus", &status), expected);
    let error = ["UPLOAD_ERROR_TOO_LARGE", "UPLOAD_FAILED"];
    assert_eq!(names("UploadErrorCode", &error), ["TooLarge", "UploadFailed"]);
}

#[test]
fn one_of_many() {
    for (many, one) in [
        ("nodes", Some("node")),
        ("identities", Some("identity")),
        ("addresses", Some("address")),
        ("boxes", Some("box")),
        ("keys", Some("key")),
        ("status", None),
        ("data", None),
        ("analysis", None),
        ("access", None),
    ] {
        assert_eq!(singular(many).as_deref(), one, "{many}");
    }
}

#[test]
fn long_names_are_cut_without_a_second_underscore() {
    for length in 85..100 {
        let spelling = format!("{}{}", "a".repeat(length), " word".repeat(10));
        let (type_name, ident) = both(&spelling);
        assert!(type_name.len() <= 100 && ident.len() <= 100, "{type_name} {ident}");
        assert!(!ident.contains("__") && ident.contains('_'), "{ident}");
    }
}
