//! What the settings say of groups and operations, held against the document.

use super::*;
use crate::diagnostic::File;
use crate::settings::{Reference, Skip, TaskSettings};

fn document_of(groups: &[&str]) -> Value {
    let paths = groups.iter().map(|tag| {
        let operation = json!({"operationId": format!("get_{tag}"), "tags": [tag],
            "responses": {"204": {"description": "Nothing."}}});
        (format!("/{tag}"), json!({"get": operation}))
    });
    with(json!({}), Value::Object(paths.collect()))
}

fn references(names: &[&str]) -> Vec<Reference> {
    let names = names.iter().enumerate();
    names
        .map(|(at, name)| Reference {
            name: (*name).to_owned(),
            span: at..at + 1,
        })
        .collect()
}

/// Returns the groups that are on by default, where the settings name these.
fn on(groups: &[&str], wanted: Option<&[&str]>) -> Vec<String> {
    let default_features = wanted.map(references);
    let settings = Settings {
        default_features,
        ..settings()
    };
    let (api, messages) = run(&document_of(groups), &settings);
    let api = api.unwrap_or_else(|| panic!("lowers: {messages:?}"));
    api.default_groups().map(|group| group.feature.to_string()).collect()
}

#[test]
fn without_settings_the_groups_of_a_small_document_are_on() {
    assert_eq!(on(&["a", "b", "c"], None), ["a", "b", "c"]);
    assert_eq!(on(&["a", "b", "c", "d"], None), [""; 0]);
}

#[test]
fn the_settings_have_the_last_word() {
    assert_eq!(on(&["a", "b", "c", "d"], Some(&["d", "b"])), ["b", "d"]);
    assert_eq!(on(&["a", "b", "c"], Some(&["b"])), ["b"]);
    assert_eq!(on(&["a", "b"], Some(&[])), [""; 0]);
    // A feature has a name of its own, which need not be that of the tag.
    assert_eq!(on(&["oAuth2"], Some(&["oauth2"])), ["oauth2"]);
}

/// Returns the errors: where each is, and what it proposes.
fn refused(settings: &Settings) -> Vec<(Place, String)> {
    let mut diagnostics = Diagnostics::default();
    let document = document(&document_of(&["frontend", "oAuth2"]));
    assert!(lower(&Shapes::of(&document), settings, &mut diagnostics).is_none());
    let errors = diagnostics.messages().iter().inspect(|message| {
        assert_eq!(
            (message.code, message.file),
            (crate::diagnostic::codes::SETTINGS_VALUE, File::Settings)
        );
    });
    errors.map(|it| (it.place.clone(), it.help.clone().unwrap_or_default())).collect()
}

#[test]
fn a_feature_of_no_group_is_refused() {
    let wanted = ["frontent", "oAuth2", "reqwest", "gzip", "full", "frontend"];
    let default_features = Some(references(&wanted));
    let helps = refused(&Settings {
        default_features,
        ..settings()
    });
    let expected = [
        "did you mean `frontend`?",
        "did you mean `oauth2`?",
        "leave it out: `reqwest` is on by default in any case",
        "leave it out: `gzip` is for users of the crate to turn on",
        "the groups are frontend, oauth2",
    ];
    let expected = expected.iter().enumerate();
    let expected: Vec<_> = expected
        .map(|(at, help)| (Place::Span(at..at + 1), (*help).to_owned()))
        .collect();
    assert_eq!(helps, expected);
}

fn task(operations: &[&str]) -> TaskSettings {
    TaskSettings {
        title: "Do it".to_owned(),
        description: "At once.".to_owned(),
        operations: references(operations),
    }
}

#[test]
fn a_task_names_operations_of_the_document() {
    let tasks = vec![task(&["get_oAuth2", "get_frontend"])];
    let ours = Settings { tasks, ..settings() };
    let (api, _) = run(&document_of(&["frontend", "oAuth2"]), &ours);
    let tasks = api.expect("sound").package.tasks;
    assert_eq!(tasks[0].operations, ["get_oAuth2", "get_frontend"]);

    let tasks = vec![task(&["get_frontend", "get_fronted", "nothing"])];
    let helps = refused(&Settings { tasks, ..settings() });
    assert_eq!(helps.len(), 2);
    assert_eq!(helps[0], (Place::Span(1..2), "did you mean `get_frontend`?".to_owned()));
    assert_eq!(helps[1].0, Place::Span(2..3));
}

#[test]
fn what_is_skipped_is_in_no_task() {
    let skip = Skip {
        reason: "it cannot be expressed".to_owned(),
        place: 0..0,
    };
    let ours = Settings {
        tasks: vec![task(&["gone", "get_a"]), task(&["gone"])],
        skips: BTreeMap::from([("gone".to_owned(), skip)]),
        ..settings()
    };
    let (api, messages) = run(&document_of(&["a"]), &ours);
    let tasks = api.unwrap_or_else(|| panic!("lowers: {messages:?}")).package.tasks;
    assert_eq!(tasks.len(), 1);
    assert_eq!(tasks[0].operations, ["get_a"]);
}
