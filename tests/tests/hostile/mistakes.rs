//! Ten typical mistakes in a copy of one file of our own document: each message names the line and says what to do.

use ory_sdk_generator::Inputs;
use ory_sdk_generator::diagnostic::{Style, json, render};
use serde_json::Value;
use tests::generated;

use crate::run;

/// A mistake: what it is called, the text that it changes, and what is there afterwards. The message
/// is due at the line on which `blamed` first stands.
struct Mistake {
    name: &'static str,
    before: &'static str,
    after: &'static str,
    blamed: &'static str,
}

const fn mistake(
    name: &'static str,
    before: &'static str,
    after: &'static str,
    blamed: &'static str,
) -> Mistake {
    Mistake {
        name,
        before,
        after,
        blamed,
    }
}

const MISTAKES: [Mistake; 10] = [
    mistake(
        "misspelt-key",
        "    summary: List the OAuth 2.0 clients of a project\n",
        "    sumary: List the OAuth 2.0 clients of a project\n",
        "    sumary:",
    ),
    mistake(
        "wrong-indent",
        "    summary: List the OAuth 2.0 clients of a project\n",
        "   summary: List the OAuth 2.0 clients of a project\n",
        "   summary:",
    ),
    mistake(
        "missing-reference",
        "../ory.yaml#/components/responses/listOAuth2Clients\n",
        "../ory.yaml#/components/responses/listOAuth2Client\n",
        "../ory.yaml#/components/responses/listOAuth2Client\n",
    ),
    mistake(
        "duplicate-operation-id",
        "operationId: createOAuth2Client\n",
        "operationId: listOAuth2Clients # again\n",
        "listOAuth2Clients # again",
    ),
    mistake(
        "bad-type",
        "          type: integer\n",
        "          type: int\n",
        "type: int\n",
    ),
    mistake(
        "missing-path-parameter",
        "      - name: id\n",
        "      - name: client\n",
        "      - name: client\n",
    ),
    mistake(
        "tab",
        "    operationId: listOAuth2Clients\n",
        "\toperationId: listOAuth2Clients\n",
        "\toperationId:",
    ),
    mistake(
        "colon-in-text",
        "    summary: List the OAuth 2.0 clients of a project\n",
        "    summary: List: the OAuth 2.0 clients of a project\n",
        "    summary: List:",
    ),
    mistake(
        "duplicate-key",
        "    summary: List the OAuth 2.0 clients of a project\n",
        "    summary: List the OAuth 2.0 clients of a project\n    summary: List them # again\n",
        "    summary: List them # again",
    ),
    mistake(
        "required-as-a-flag",
        "          type: integer\n          format: int64\n",
        "          type: integer\n          required: true\n          format: int64\n",
        "          required: true",
    ),
];

/// The file that the mistakes are made in.
const FILE: &str = "oauth2/paths.yaml";

/// Returns the project with a mistake, and the text of the file that has it.
fn inputs(mistake: &Mistake) -> (Inputs, String) {
    let mut inputs = generated::project_inputs().expect("our own document");
    let mut files = inputs.spec.beside().to_vec();
    let file = files.iter_mut().find(|file| file.name == FILE).expect("the file");
    let text = &mut file.source.text;
    let name = mistake.name;
    assert!(text.contains(mistake.before), "{name}: the document has changed");
    *text = text.replacen(mistake.before, mistake.after, 1);
    let text = text.clone();
    inputs.spec = inputs.spec.with_beside(files);
    (inputs, text)
}

/// Returns the line, from 1, on which a text first stands.
fn line_of(text: &str, part: &str) -> usize {
    let at = text.find(part).expect("the mistake is in the text");
    text[..at].matches('\n').count() + 1
}

#[test]
fn each_message_names_the_line_and_says_what_to_do() {
    for mistake in &MISTAKES {
        let name = mistake.name;
        let (inputs, text) = inputs(mistake);
        let ran = run::run(&inputs);
        let said = render(&ran.diagnostics, &inputs, Style::Plain);
        run::snapshot(&format!("mistake-{name}"), &said);
        let line = line_of(&text, mistake.blamed);
        let records = json(&ran.diagnostics, &inputs);
        let found = records.lines().any(|record| {
            let record: Value = serde_json::from_str(record).expect("a JSON object");
            let file = record["file"].as_str().unwrap_or_default();
            let is_there = file.ends_with(FILE) && record["line"] == line;
            is_there && record["help"].is_string()
        });
        assert!(found, "{name}: nothing helps with line {line}:\n{said}");
    }
}
