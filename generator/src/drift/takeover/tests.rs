//! Taking facts over into a document of several files.

mod homes;
mod lines;
mod proposals;

use serde_json::{Value, json};

use super::{Taken, UNDESCRIBED, take_over};
use crate::Inputs;
use crate::diagnostic::Diagnostics;
use crate::load::{self, Whole};
use crate::source::{Beside, Source};

/// Returns a source of several files, of which the first is the document itself.
fn files(files: &[(&str, &str)]) -> Source {
    let file = |(name, text): &(&str, &str)| Beside {
        name: (*name).to_owned(),
        source: Source::new(format!("spec/{name}"), *text),
    };
    let (name, text) = files[0];
    Source::new(format!("spec/{name}"), text)
        .with_beside(files[1..].iter().map(file).collect())
}

fn split() -> Source {
    files(&[
        ("api.yaml", include_str!("tests/split/api.yaml")),
        ("pets/paths.yaml", include_str!("tests/split/pets/paths.yaml")),
        ("pets/schemas.yaml", include_str!("tests/split/pets/schemas.yaml")),
        ("shared/problems.yaml", include_str!("tests/split/shared/problems.yaml")),
    ])
}

fn tree(spec: &Source) -> Value {
    Whole::read(spec).expect("a document").tree
}

/// Returns the text of a file after it was taken over.
fn text<'a>(taken: &'a Taken, name: &str) -> &'a str {
    let source = &taken.source;
    let mut others = source.beside().iter();
    let other = others.find(|file| file.name == name).map(|file| &file.source);
    &other.unwrap_or(source).text
}

/// Takes a document over that is ours after `change`. What was made of it can be read as any document can, and is what
/// is made of the same document in one file.
fn taken(spec: &Source, change: impl FnOnce(&mut Value)) -> Taken {
    let mut theirs = tree(spec);
    change(&mut theirs);
    let taken = take_over(spec, &theirs, "v2").expect("a document to change");
    let inputs = Inputs {
        spec: taken.source.clone(),
        overlay: None,
        settings: None,
        carried: Vec::new(),
        name: None,
    };
    let mut said = Diagnostics::default();
    assert!(load::load(&inputs, &mut said).is_some(), "{said:#?}");
    let one = serde_yaml::to_string(&tree(spec)).expect("YAML");
    let one = take_over(&Source::new("one.yaml", one), &theirs, "v2");
    assert_eq!(tree(&taken.source), tree(&one.expect("one file").source));
    taken
}

/// Asserts what became of a file: lines that went, and lines that came, in this order.
fn assert_changed(spec: &Source, taken: &Taken, name: &str, changes: &[&str]) {
    let before = if name == spec.file_name() {
        spec
    } else {
        let mut beside = spec.beside().iter();
        &beside.find(|file| file.name == name).expect("a file").source
    };
    let now = text(taken, name);
    assert_eq!(differences(&before.text, now), changes, "{name}:\n{now}");
}

/// Returns the lines of which one text has more than the other, by the longest common part.
fn differences(old: &str, new: &str) -> Vec<String> {
    let (old, new): (Vec<&str>, Vec<&str>) =
        (old.lines().collect(), new.lines().collect());
    let mut common = vec![vec![0_usize; new.len() + 1]; old.len() + 1];
    for (i, a) in old.iter().enumerate().rev() {
        for (j, b) in new.iter().enumerate().rev() {
            common[i][j] = if a == b {
                common[i + 1][j + 1] + 1
            } else {
                common[i + 1][j].max(common[i][j + 1])
            };
        }
    }
    let (mut i, mut j, mut found) = (0, 0, Vec::new());
    while i < old.len() || j < new.len() {
        if i < old.len() && j < new.len() && old[i] == new[j] {
            (i, j) = (i + 1, j + 1);
        } else if j == new.len() || i < old.len() && common[i + 1][j] >= common[i][j + 1]
        {
            found.push(format!("-{}", old[i]));
            i += 1;
        } else {
            found.push(format!("+{}", new[j]));
            j += 1;
        }
    }
    found
}

const VERSION: [&str; 2] = ["-  version: v1", "+  version: v2"];

#[test]
fn only_the_version_changes_if_no_fact_does() {
    let spec = split();
    let taken = taken(&spec, |theirs| {
        let cat = &mut theirs["components"]["schemas"]["Cat"];
        cat["description"] = "Their words.".into();
        // A reference says the same as an `allOf` of one, but has no words beside it.
        cat["properties"]["nemesis"] = json!({
            "$ref": "#/components/schemas/Pet",
            "description": "Their words.",
        });
    });
    assert_eq!(taken.texts.keys().collect::<Vec<_>>(), ["api.yaml"]);
    assert!(taken.emptied.is_empty());
    assert_eq!(taken.undescribed, 0);
    assert_changed(&spec, &taken, "api.yaml", &VERSION);
}

#[test]
fn facts_change_where_they_are_written() {
    let spec = split();
    let taken = taken(&spec, |theirs| {
        let schemas = &mut theirs["components"]["schemas"];
        schemas["Cat"]["properties"]["age"] =
            json!({"type": "integer", "description": "Their words."});
        schemas["Problem"]["properties"]["text"]["maxLength"] = 10.into();
        theirs["paths"]["/pets"]["get"]["parameters"][1]["name"] = "page_token".into();
        theirs["components"]["responses"]["problem"]["headers"] =
            json!({"X-Id": {"schema": {"type": "string"}}});
    });
    assert_eq!(taken.texts.len(), 4);
    assert_eq!(taken.undescribed, 2);
    assert_changed(
        &spec,
        &taken,
        "pets/schemas.yaml",
        &["+    age:", "+      type: integer", "+      description: Not described yet."],
    );
    assert_changed(&spec, &taken, "shared/problems.yaml", &["+        maxLength: 10"]);
    assert_changed(
        &spec,
        &taken,
        "pets/paths.yaml",
        &[
            "-      - name: page",
            "+      - name: page_token",
            "-        description: Which page.",
            "+        description: Not described yet.",
        ],
    );
    assert!(text(&taken, "api.yaml").contains("operationId: about # short"));
}

#[test]
fn flow_style_that_changes_is_refused_with_the_name_of_its_file() {
    let flow = "Cat: {type: object,\n  properties: {a: {type: string}}}\n";
    let spec = files(&[
        (
            "api.yaml",
            "openapi: 3.0.3\ninfo:\n  title: A\n  version: v1\npaths: {}\ncomponents:\n  \
             schemas:\n    Cat:\n      $ref: cats.yaml#/Cat\n",
        ),
        ("cats.yaml", &format!("all: &all\n  - 1\nmore: *all\n{flow}")),
    ]);
    let mut theirs = tree(&spec);
    theirs["components"]["schemas"]["Cat"]["properties"]["b"] =
        json!({"type": "string"});
    let rewritten = take_over(&spec, &theirs, "v2").expect("one entry, written anew");
    assert!(
        text(&rewritten, "cats.yaml").contains("more: *all\nCat:\n  type: object\n")
    );

    let spec = files(&[
        ("api.yaml", &spec.text),
        ("cats.yaml", &format!("{{ {} }}", flow.trim_end())),
    ]);
    let refused = take_over(&spec, &theirs, "v2").expect_err("flow style");
    let why =
        "spec/cats.yaml: the text is not in the block style that a program can change";
    assert_eq!(refused, why);
}

#[test]
fn what_is_written_elsewhere_without_being_a_component_is_refused() {
    let spec = split();
    let paths = spec.beside()[0].source.text.replacen(
        "- name: page\n        in: query\n        description: Which page.\n        schema:\n          type: string\n",
        "- $ref: ../shared/problems.yaml#/page\n",
        1,
    );
    let problems = "page:\n  name: page\n  in: query\n  schema:\n    type: string\n";
    let problems = format!("{}{problems}", spec.beside()[2].source.text);
    let mut all: Vec<(&str, &str)> = vec![("api.yaml", &spec.text)];
    let others = spec.beside().iter();
    all.extend(others.map(|file| (file.name.as_str(), file.source.text.as_str())));
    all[1].1 = &paths;
    all[3].1 = &problems;
    let refused = take_over(&files(&all), &tree(&spec), "v2").expect_err("a stray");
    assert!(
        refused.starts_with("spec/api.yaml: `shared/problems.yaml#/page` is in another"),
        "{refused}"
    );
    assert_eq!(refused.matches(UNDESCRIBED).count(), 0);
}
