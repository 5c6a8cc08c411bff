//! A message points at the very characters that are wrong, in every language and style of every input.

use ory_sdk_generator::Inputs;
use ory_sdk_generator::diagnostic::{github, json};
use ory_sdk_generator::source::Source;
use serde_json::Value;
use tests::generated;

use crate::run;

const BLOCK: &str = "\
openapi: 3.0.3
info:
  title: Positions
  version: '1'
paths:
  /é/{id}:
    get:
      operationId: getIt
      parameters:
      - name: 'bad name'
        in: header
        schema: {type: strnig}
      responses:
        '204':
          description: Done
          contnet: {}
";

/// What is wrong, as it stands in the text.
const WRONG: [&str; 2] = ["strnig", "contnet"];

fn records(inputs: &Inputs) -> Vec<Value> {
    let ran = run::run(inputs);
    let lines = json(&ran.diagnostics, inputs);
    lines
        .lines()
        .map(|line| serde_json::from_str(line).expect("a JSON object"))
        .collect()
}

/// Returns the characters that a message underlines.
fn underlined(text: &str, record: &Value) -> String {
    let number = |key: &str| record[key].as_u64().expect("a number") as usize;
    let line = text.lines().nth(number("line") - 1).expect("the line is there");
    let (from, to) = (number("column") - 1, number("endColumn") - 1);
    let shown: String = line.chars().skip(from).take(to - from).collect();
    shown.trim_matches(['"', '\'']).to_owned()
}

#[test]
fn in_every_language_and_style() {
    let tree: Value = serde_yaml::from_str(BLOCK).expect("YAML");
    let spellings = [
        ("block.yaml", BLOCK.to_owned()),
        ("flow.yaml", tree.to_string().replace("\":", "\": ")),
        ("pretty.json", serde_json::to_string_pretty(&tree).expect("JSON")),
        ("minified.json", tree.to_string()),
        ("returns.yaml", BLOCK.replace('\n', "\r\n")),
        ("mark.json", format!("\u{feff}{tree}")),
    ];
    for (path, text) in spellings {
        let inputs = generated::inputs(path, text.as_str());
        let records = records(&inputs);
        let shown: Vec<String> =
            records.iter().map(|record| underlined(&text, record)).collect();
        for wrong in WRONG {
            assert!(shown.iter().any(|it| it == wrong), "{path}: {shown:?}");
        }
        assert_eq!(records.len(), WRONG.len(), "{path}: {records:#?}");
        for record in &records {
            assert_eq!(record["operationId"], "getIt", "{path}: {record}");
            assert!(
                record["pointer"]
                    .as_str()
                    .is_some_and(|it| it.starts_with("/paths/~1é~1{id}/get/"))
            );
        }
    }
}

#[test]
fn in_the_overlay_and_the_settings() {
    let sound = BLOCK
        .replace("strnig", "string")
        .replace("          contnet: {}\n", "")
        .replace("bad name", "X-Name");
    let overlay = "\
overlay: 1.0.0
info: {title: Ours, version: '1'}
actions:
- target: $.info
  description: Sound.
  update: {description: Fine}
- target: $.paths['/é/{id}'].get
  description: Not sound.
  update:
    tags: [a]
    sumary: Misspelt
    parameters:
    - {name: size, in: query, schema: {type: strnig}}
";
    let settings = "[package]\nname = \"x\"\n\n[words]\nlist = [\"ok\"]\n";
    let mut inputs = generated::inputs("spec.yaml", sound);
    inputs.overlay = Some(Source::new("overlay.yaml", overlay));
    let found = records(&inputs);
    let at = |record: &Value| {
        format!("{}:{}", record["file"].as_str().unwrap_or_default(), record["line"])
    };
    let places: Vec<String> = found.iter().map(at).collect();
    assert_eq!(places, ["overlay.yaml:11", "overlay.yaml:13"], "{found:#?}");
    assert_eq!(underlined(overlay, &found[0]), "sumary");
    assert_eq!(underlined(overlay, &found[1]), "strnig");
    assert_eq!(found[0]["pointer"], "/paths/~1é~1{id}/get/sumary");
    assert_eq!(found[1]["pointer"], "/paths/~1é~1{id}/get/parameters/1/schema/type");

    // All inputs in one run.
    inputs.settings = Some(Source::new("sdk.toml", settings));
    let found = records(&inputs);
    let settings_fault = found.iter().find(|record| record["file"] == "sdk.toml");
    assert_eq!(
        settings_fault.map(|record| underlined(settings, record)).as_deref(),
        Some("ok")
    );
    assert_eq!(found.len(), 3, "{found:#?}");
}

#[test]
fn annotations_hold_no_command_of_the_document() {
    let text = BLOCK.replace("strnig", "\"a\\n::error::mine%0A\"");
    let inputs = generated::inputs("a,b:c%.yaml", text);
    let ran = run::run(&inputs);
    let lines = github(&ran.diagnostics, &inputs);
    assert_eq!(lines.lines().count(), ran.diagnostics.messages().len(), "{lines}");
    for line in lines.lines() {
        assert!(line.starts_with("::error file=a%2Cb%3Ac%25.yaml,line="), "{line}");
    }
    assert!(lines.contains("%250A"), "{lines}");
}
