use super::*;
use crate::source::Source;

fn settings(text: &str) -> Result<Settings, Vec<(&'static str, String)>> {
    let spec = Source::new("spec.yaml", "");
    let settings = Some(Source::new("sdk.toml", text));
    let inputs = Inputs {
        spec,
        overlay: None,
        settings,
        examples: Vec::new(),
        name: None,
    };
    let mut diagnostics = Diagnostics::default();
    read(&inputs, &mut diagnostics).ok_or_else(|| {
        let shown = |fault: &Diagnostic| match &fault.place {
            Place::Span(span) => &text[span.clone()],
            _ => "",
        };
        let messages = diagnostics.messages().iter();
        messages.map(|fault| (fault.code, shown(fault).to_owned())).collect()
    })
}

#[test]
fn reads_everything() {
    let text = r#"
        [package]
        name = "ory-sdk"
        version = "0.1.0-rc.1+5"
        rust-version = "1.88"
        client = "Ory"
        [words]
        list = ["OAuth2", "JWKS"]
        [names]
        "getX" = { name = "get_x", reason = "shorter" }
    "#;
    let settings = settings(text).expect("sound");
    assert_eq!(settings.package.name.as_deref(), Some("ory-sdk"));
    assert_eq!(settings.package.license, None);
    assert_eq!(settings.words, ["OAuth2", "JWKS"]);
    assert_eq!(settings.names["getX"], "get_x");
}

#[test]
fn reports_every_fault_at_its_place() {
    let text = r#"
        pakage = 1
        [package]
        name = "not a crate"
        lisence = "MIT"
        version = 1
        client = "Self"
        [words]
        list = ["oauth2", 3]
        [names]
        getX = { name = "x" }
        getY = { name = "1", reason = "r", why = 2 }
        getZ = "z"
    "#;
    let mut faults = settings(text).expect_err("faulty");
    faults.sort();
    let expected = [
        (codes::SETTINGS_KEY, "lisence"),
        (codes::SETTINGS_KEY, "pakage"),
        (codes::SETTINGS_KEY, "why"),
        (codes::SETTINGS_VALUE, "\"1\""),
        (codes::SETTINGS_VALUE, "\"Self\""),
        (codes::SETTINGS_VALUE, "\"not a crate\""),
        (codes::SETTINGS_VALUE, "\"oauth2\""),
        (codes::SETTINGS_VALUE, "\"z\""),
        (codes::SETTINGS_VALUE, "1"),
        (codes::SETTINGS_VALUE, "3"),
        (codes::SETTINGS_VALUE, "getX"),
    ];
    assert_eq!(faults, expected.map(|(code, text)| (code, text.to_owned())));
    assert_eq!(settings("a = [").expect_err("faulty")[0].0, codes::SETTINGS_SYNTAX);
}

#[test]
fn names_and_versions() {
    for name in ["ory-sdk", "a", "x1_2", "x-openai"] {
        assert_eq!(valid::crate_name(name), Ok(()), "{name}");
    }
    let long = "x".repeat(65);
    for name in ["", "1a", "-a", "a b", "é", "fn", "gen", "test", "std", "a/../b", &long]
    {
        assert!(valid::crate_name(name).is_err(), "{name}");
    }
    for version in ["0.1.0", "1.0.0-rc.1", "1.0.0+20.x", "1.0.0-0a"] {
        assert_eq!(valid::version(version), Ok(()), "{version}");
    }
    for version in
        ["", "1", "1.0", "01.0.0", "1.0.0-", "1.0.0-01", "1.0.0+", "v1.0.0", "1.0.0 "]
    {
        assert!(valid::version(version).is_err(), "{version}");
    }
}
