mod modules;

use super::*;
use crate::source::Source;

fn settings(text: &str) -> Result<Settings, Vec<(&'static str, String)>> {
    let spec = Source::new("spec.yaml", "");
    let settings = Some(Source::new("sdk.toml", text));
    let inputs = Inputs {
        spec,
        overlay: None,
        settings,
        carried: Vec::new(),
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
        repository = "https://example.com/r"
        homepage = "https://example.com"
        documentation = "https://example.com/d"
        authors = ["A", "B <b@example.com>"]
        keywords = ["oauth2", "c++", "x-y_z"]
        categories = ["api-bindings", "web-programming::http-client"]
        [words]
        list = ["OAuth2", "JWKS"]
        [names]
        "getX" = { name = "get_x", reason = "shorter" }
        [secrets]
        conventions = false
    "#;
    let settings = settings(text).expect("sound");
    assert!(!settings.secrets.conventions);
    assert!(Settings::default().secrets.conventions);
    assert_eq!(settings.package.name.as_deref(), Some("ory-sdk"));
    assert_eq!(settings.package.license, None);
    let listing = Listing {
        authors: vec!["A".to_owned(), "B <b@example.com>".to_owned()],
        repository: Some("https://example.com/r".to_owned()),
        homepage: Some("https://example.com".to_owned()),
        documentation: Some("https://example.com/d".to_owned()),
        keywords: ["oauth2", "c++", "x-y_z"].map(str::to_owned).to_vec(),
        categories: ["api-bindings", "web-programming::http-client"]
            .map(str::to_owned)
            .to_vec(),
    };
    assert_eq!(settings.package.listing, listing);
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
        [secrets]
        conventions = "no"
        convention = false
    "#;
    let mut faults = settings(text).expect_err("faulty");
    faults.sort();
    let expected = [
        (codes::SETTINGS_KEY, "convention"),
        (codes::SETTINGS_KEY, "lisence"),
        (codes::SETTINGS_KEY, "pakage"),
        (codes::SETTINGS_KEY, "why"),
        (codes::SETTINGS_VALUE, "\"1\""),
        (codes::SETTINGS_VALUE, "\"Self\""),
        (codes::SETTINGS_VALUE, "\"no\""),
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
fn default_features_and_tasks_keep_their_order_and_places() {
    let text = r#"
        [features]
        default = ["oauth2", "frontend"]
        [[tasks]]
        title = "Sign users in"
        description = "Begin a flow."
        operations = ["updateLoginFlow", "createLoginFlow"]
        [[tasks]]
        title = "Sign users out"
        description = "End the session."
        operations = ["logout"]
    "#;
    let settings = settings(text).expect("sound");
    let shown = |references: &[Reference]| -> Vec<String> {
        references.iter().map(|it| text[it.span.clone()].to_owned()).collect()
    };
    let default = settings.default_features.expect("they are said");
    assert_eq!(shown(&default), ["\"oauth2\"", "\"frontend\""]);
    assert_eq!(settings.tasks.len(), 2);
    assert_eq!(settings.tasks[0].title, "Sign users in");
    let operations = &settings.tasks[0].operations;
    assert_eq!(shown(operations), ["\"updateLoginFlow\"", "\"createLoginFlow\""]);
    assert_eq!(operations[0].name, "updateLoginFlow");
}

#[test]
fn nothing_said_of_features_differs_from_none_on() {
    assert_eq!(settings("").expect("sound").default_features, None);
    assert_eq!(settings("[features]").expect("sound").default_features, None);
    let none = settings("[features]\ndefault = []").expect("sound");
    assert_eq!(none.default_features, Some(Vec::new()));
}

#[test]
fn faults_of_default_features_and_tasks() {
    let task =
        |keys: &str| format!("[[tasks]]\ntitle = \"a\"\ndescription = \"b\"\n{keys}");
    let twice = format!("{0}\n{0}", task("operations = [\"x\"]"));
    for (text, code, place) in [
        ("[features]\ndefault = \"a\"", codes::SETTINGS_VALUE, "\"a\""),
        ("[features]\ndefault = [1]", codes::SETTINGS_VALUE, "1"),
        ("[features]\ndefault = [\"a b\"]", codes::SETTINGS_VALUE, "\"a b\""),
        ("[features]\ndefault = [\"a\", 'a']", codes::SETTINGS_VALUE, "'a'"),
        ("[features]\ndefaults = []", codes::SETTINGS_KEY, "defaults"),
        ("features = 1", codes::SETTINGS_VALUE, "1"),
        ("tasks = 1", codes::SETTINGS_VALUE, "1"),
        ("tasks = [2]", codes::SETTINGS_VALUE, "2"),
        (&task("operations = []"), codes::SETTINGS_VALUE, "[]"),
        (&task("operations = [\"x\", 'x']"), codes::SETTINGS_VALUE, "'x'"),
        (&task("operations = 3"), codes::SETTINGS_VALUE, "3"),
        (&task("operations = [\"x\"]\ntext = 4"), codes::SETTINGS_KEY, "text"),
        (&twice, codes::SETTINGS_VALUE, "[[tasks]]"),
        (&task(""), codes::SETTINGS_VALUE, "[[tasks]]"),
    ] {
        let faults = settings(text).expect_err(text);
        assert_eq!(faults, [(code, place.to_owned())], "{text}");
    }
    let faults = settings("[[tasks]]\ntitle = \"a\\nb\"").expect_err("three faults");
    assert_eq!(faults.len(), 3, "{faults:?}");
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

#[test]
fn examples_are_files_below_the_settings() {
    let list = |file: &str| format!("[examples]\nlist = [{{ file = \"{file}\" }}]");
    for file in ["../a.rs", "/etc/a.rs", "a/../b.rs", "a.md", ".rs", "A.rs", "a//b.rs"] {
        let faults = settings(&list(file)).expect_err(file);
        assert_eq!(faults[0].0, codes::SETTINGS_VALUE, "{faults:?}");
        let source = Source::new("sdk.toml", list(file));
        assert_eq!(carried(&source).files, [""; 0], "{file}");
    }
    let source = Source::new("sdk.toml", list("examples/a.rs"));
    assert_eq!(carried(&source).files, ["examples/a.rs"]);
    // It was not given.
    assert!(settings(&list("examples/a.rs")).is_err());
}

#[test]
fn examples_have_a_source_that_says_what_it_shows() {
    let text = r#"
        [examples]
        list = [{ file = "a.rs", features = ["x"] }]
        dependencies = { tokio = { version = "1", features = ["rt"] }, axum = "0.8" }
    "#;
    let read_with = |code: &str| {
        let mut inputs = Inputs {
            spec: Source::new("spec.yaml", ""),
            overlay: None,
            settings: Some(Source::new("sdk.toml", text)),
            carried: vec![Source::new("a.rs", code)],
            name: None,
        };
        let found = read(&inputs, &mut Diagnostics::default());
        inputs.carried.clear();
        assert!(read(&inputs, &mut Diagnostics::default()).is_none());
        found
    };
    let found = read_with("//! Says hello.\nfn main() {}\n").expect("sound");
    let example = &found.examples[0];
    assert_eq!((example.name(), example.summary()), ("a", Some("Says hello")));
    assert_eq!(found.example_dependencies["tokio"].features, ["rt"]);
    assert!(found.example_dependencies["axum"].default_features);
    for code in ["", "fn main() {}", "//! \nfn main() {}"] {
        assert!(read_with(code).is_none(), "{code:?}");
    }
}

#[test]
fn dependencies_of_examples_are_plain() {
    for wrong in [
        "a = \"*\"",
        "a = { path = \"..\" }",
        "a = { version = \"1\", git = \"x\" }",
        "a = { version = \"1\", features = [\"a b\"] }",
        "a = { features = [] }",
        "\"a b\" = \"1\"",
        "a = 1",
    ] {
        let text = format!("[examples.dependencies]\n{wrong}");
        assert!(settings(&text).is_err(), "{wrong}");
    }
}

#[test]
fn a_crate_is_published_where_the_settings_say_so() {
    let published = |text: &str| {
        let settings = settings(&format!("[package]\n{text}")).expect("sound");
        settings.package.publication
    };
    assert_eq!(published(""), Publication::None);
    assert_eq!(published("published = false"), Publication::None);
    assert_eq!(published("published = true"), Publication::CratesIo);
    let internal = Publication::Registry("our-own_1".to_owned());
    assert_eq!(published("registry = \"our-own_1\""), internal);
    assert_eq!(published("published = true\nregistry = \"our-own_1\""), internal);
    for wrong in [
        "published = \"yes\"",
        "publish = true",
        "registry = true",
        "registry = \"https://example.com\"",
        "registry = \"\"",
        "published = false\nregistry = \"internal\"",
    ] {
        assert!(settings(&format!("[package]\n{wrong}")).is_err(), "{wrong}");
    }
}

#[test]
fn a_registry_is_shown_only_what_it_takes() {
    let faulty = [
        ("repository", "\"git@example.com:r\""),
        ("homepage", "\"example.com\""),
        ("documentation", "3"),
        ("authors", "\"A\""),
        ("keywords", "[\"a\", \"b\", \"c\", \"d\", \"e\", \"f\"]"),
        ("categories", "[\"a\", \"b\", \"c\", \"d\", \"e\", \"f\"]"),
    ];
    for (key, value) in faulty {
        let faults = settings(&format!("[package]\n{key} = {value}\n"));
        let expected = vec![(codes::SETTINGS_VALUE, value.to_owned())];
        assert_eq!(faults.expect_err(key), expected, "{key}");
    }
    let items = [
        ("authors", "\"\""),
        ("keywords", "\"\""),
        ("keywords", "\"+a\""),
        ("keywords", "\"two words\""),
        ("keywords", "\"abcdefghijklmnopqrstu\""),
        ("categories", "\"\""),
        ("categories", "\"api::\""),
        ("categories", "\"API bindings\""),
    ];
    for (key, item) in items {
        let faults = settings(&format!("[package]\n{key} = [\"a\", {item}]\n"));
        let expected = vec![(codes::SETTINGS_VALUE, item.to_owned())];
        assert_eq!(faults.expect_err(key), expected, "{key} {item}");
    }
}
