//! Patches and credentials.

use serde_json::json;

use crate::identities::{BadPointer, Credentials, Patch, Pointer};
use crate::models::{IdentityWithCredentials, JsonPatch};

fn wire(patch: Patch) -> serde_json::Value {
    let patch: Vec<JsonPatch> = patch.into();
    serde_json::to_value(patch).unwrap()
}

#[test]
fn each_operation_has_all_of_its_members() {
    let patch = Patch::new()
        .add(["traits", "tags", "-"], "new")
        .replace(["state"], "inactive")
        .test(["a"], json!(null))
        .remove(["b"])
        .copy(["c"], ["d"])
        .move_to(["e"], ["f"])
        .unwrap();
    assert_eq!((patch.len(), patch.is_empty()), (6, false));
    let shown = format!("{patch:?}");
    assert!(shown.contains("replace /state") && !shown.contains("inactive"), "{shown}");
    let expected = json!([
        {"op": "add", "path": "/traits/tags/-", "value": "new"},
        {"op": "replace", "path": "/state", "value": "inactive"},
        {"op": "test", "path": "/a", "value": null},
        {"op": "remove", "path": "/b"},
        {"op": "copy", "from": "/c", "path": "/d"},
        {"op": "move", "from": "/e", "path": "/f"},
    ]);
    assert_eq!(wire(patch), expected);
}

#[test]
fn hostile_names_stay_names() {
    let names = [
        "",
        "/",
        "~",
        "~0",
        "~1",
        "//",
        "a/b~c",
        "-",
        "0",
        "\"",
        "ä\u{0}\n",
        "%2F",
        "../x",
    ];
    for name in names {
        let document = json!({ name: {"inner": 1} });
        let pointer = Pointer::new([name, "inner"]);
        // An independent reader of RFC 6901.
        assert_eq!(document.pointer(pointer.as_str()), Some(&json!(1)), "{name:?}");
        assert_eq!(pointer.as_str().parse(), Ok(pointer.clone()), "{name:?}");
        let sent = wire(Patch::new().remove(&pointer));
        assert_eq!(sent, json!([{"op": "remove", "path": pointer.as_str()}]));
    }
    assert_eq!(
        json!({"a": 1}).pointer(Pointer::root().as_str()),
        Some(&json!({"a": 1}))
    );
}

#[test]
fn a_text_that_is_no_pointer_is_refused() {
    for text in ["a", "#/a", "/~", "/~2", "/a~", "~0", " /a", "/a/~~0"] {
        assert_eq!(text.parse::<Pointer>(), Err(BadPointer), "{text}");
    }
    for text in ["", "/", "/~0~1", "/a~01", "/a//b"] {
        assert_eq!(
            text.parse::<Pointer>().map(|it| it.to_string()),
            Ok(text.to_owned())
        );
    }
}

#[test]
fn nothing_is_moved_into_itself() {
    assert!(Patch::new().move_to(["a"], ["a", "b"]).is_none());
    assert!(Patch::new().move_to(Pointer::root(), ["a"]).is_none());
    for (from, to) in [("/a", "/a"), ("/a", "/ab"), ("/a/b", "/a")] {
        let (from, to): (Pointer, Pointer) =
            (from.parse().unwrap(), to.parse().unwrap());
        assert!(Patch::new().move_to(from, to).is_some());
    }
}

#[test]
fn credentials_are_written_by_kind() {
    let body = |credentials: Credentials| {
        assert!(!format!("{credentials:?}").contains("s3cret"));
        serde_json::to_value(IdentityWithCredentials::from(credentials)).unwrap()
    };
    assert_eq!(body(Credentials::new()), json!({}));
    let all = Credentials::new()
        .password("never sent")
        .password_hash("$2a$s3cret")
        .oidc("google", "1")
        .oidc("github", "2")
        .saml("okta", "3")
        .totp("otpauth://totp/a?secret=s3cret");
    let expected = json!({
        "password": {"config": {"hashed_password": "$2a$s3cret"}},
        "oidc": {"config": {"providers": [
            {"provider": "google", "subject": "1"}, {"provider": "github", "subject": "2"},
        ]}},
        "saml": {"config": {"providers": [{"provider": "okta", "subject": "3"}]}},
        "totp": {"config": {"totp_url": "otpauth://totp/a?secret=s3cret"}},
    });
    assert_eq!(body(all), expected);
    let plain = body(Credentials::new().password("s3cret"));
    assert_eq!(plain, json!({"password": {"config": {"password": "s3cret"}}}));
    let hook = body(Credentials::new().password_by_hook());
    assert_eq!(hook["password"]["config"], json!({"use_password_migration_hook": true}));
}
