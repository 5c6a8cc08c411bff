//! No output of any model, call, result, error or trace of an API shows a secret of it.

use std::collections::BTreeSet;

use anyhow::{Context as _, Result, ensure};
use ory_sdk_generator::Inputs;
use ory_sdk_generator::model::{Extra, Scalar, TypeDef, TypeKind, TypeRef};
use ory_sdk_generator::source::Source;
use tests::secrets::{self, EXTRA, Report};
use tests::{fixtures, generated, workspace};

fn shows_none(report: &Report) -> Result<()> {
    let some = report.leaks.iter().take(40).cloned().collect::<Vec<_>>().join("\n");
    ensure!(report.leaks.is_empty(), "{} leaks:\n{some}", report.leaks.len());
    // The program would have noticed: it saw what may be shown, in every model that has some.
    ensure!(report.silent.is_empty(), "nothing shows of {:?}", report.silent);
    ensure!(report.shown > report.api.types.len(), "{} outputs", report.shown);
    let [calls, succeeded, failed] = report.calls;
    let operations = report.api.operations().count();
    ensure!(succeeded >= operations && failed > 10 * operations, "{:?}", report.calls);
    // A span a call, and what is learnt later.
    ensure!(report.traces > 2 * calls, "{} traces", report.traces);
    println!(
        "{} secrets, {calls} calls, {} outputs, {} traces",
        report.places.len(),
        report.outputs,
        report.traces
    );
    Ok(())
}

/// Every sensitive field has a value that can be planted, so that none is passed over.
fn all_are_planted(report: &Report) -> Result<()> {
    for field in sensitive(report) {
        ensure!(report.places.contains(&field), "{field} has no secret");
    }
    Ok(())
}

/// Returns the sensitive fields of all models, as `Model.field`.
fn sensitive(report: &Report) -> Vec<String> {
    let mut fields = Vec::new();
    for def in report.api.types.values() {
        if let TypeKind::Struct(object) = &def.kind {
            let secret = object.fields.iter().filter(|field| field.sensitive);
            fields
                .extend(secret.map(|field| format!("{}.{}", def.name, field.wire_name)));
            if let Extra::Kept { sensitive: true, .. } = &object.extra {
                fields.push(format!("{}.{EXTRA}", def.name));
            }
        }
    }
    fields
}

#[test]
fn our_api_shows_no_secret() -> Result<()> {
    let inputs = generated::project_inputs()?;
    let report = secrets::run("secrets", &inputs, &inputs)?;
    ensure!(report.api.operations().count() > 150, "the whole API");
    all_are_planted(&report)?;
    shows_none(&report)
}

/// Without its mark, each sensitive field of a model is found: the program would have noticed.
#[test]
fn a_secret_that_is_not_marked_is_found() -> Result<()> {
    let marked = generated::project_inputs()?;
    let mut bare = marked.clone();
    let overlay = bare.overlay.as_mut().context("an overlay")?;
    overlay.text =
        overlay.text.replace("x-sdk-sensitive: true", "x-sdk-sensitive: false");
    let report = secrets::run("secrets-unmarked", &bare, &marked)?;
    let fields = sensitive(&report);
    ensure!(fields.len() > 200, "{fields:?}");
    let leaks = report.leaks.iter().filter_map(|leak| leak.strip_prefix("planted in "));
    let found: BTreeSet<&str> =
        leaks.filter_map(|leak| Some(leak.split_once(": ")?.0)).collect();
    let lost: Vec<_> =
        fields.iter().filter(|field| !found.contains(field.as_str())).collect();
    // Bytes show their number alone, whatever they are marked as.
    let bytes = |field: &&&String| !is_bytes(&report, field);
    let lost: Vec<_> = lost.iter().filter(bytes).collect();
    ensure!(lost.is_empty(), "{lost:?} are not found");
    // What is no field stays hidden without a mark.
    let other = report.leaks.iter().find(|leak| leak.contains(", parameter "));
    ensure!(other.is_none(), "{other:?}");
    Ok(())
}

/// Returns whether a field, as `Model.field`, holds bytes in base64.
fn is_bytes(report: &Report, field: &str) -> bool {
    let Some((model, field)) = field.split_once('.') else { return false };
    let of_model = |def: &&TypeDef| def.name.as_str() == model;
    let Some(TypeKind::Struct(object)) =
        report.api.types.values().find(of_model).map(|def| &def.kind)
    else {
        return false;
    };
    let mut fields = object.fields.iter().filter(|it| it.wire_name == field);
    fields.any(|it| it.ty == TypeRef::Scalar(Scalar::Base64))
}

/// The settings with which another vendor's client has the names that the program calls it by.
const SETTINGS: &str = "\
[package]
name = \"ory-sdk\"
client = \"Ory\"
";

/// Returns a document in another vendor's style, whose secrets are mostly told by names and formats.
fn vendor(more: &str) -> Inputs {
    let path = workspace::root().join("tests/fixtures/valid/secrets.yaml");
    let settings = Source::new("sdk.toml", format!("{SETTINGS}{more}"));
    Inputs {
        name: None,
        settings: Some(settings),
        ..fixtures::inputs(&path)
    }
}

#[test]
fn another_vendors_api_shows_no_secret() -> Result<()> {
    let inputs = vendor("");
    let report = secrets::run("secrets-vendor", &inputs, &inputs)?;
    all_are_planted(&report)?;
    shows_none(&report)?;
    // As many as the document has by name, by format and by mark.
    assert_eq!(sensitive(&report).len(), 19, "{:?}", sensitive(&report));
    Ok(())
}

/// Without the conventions, each secret that only they tell is found: the program would have noticed.
#[test]
fn a_secret_that_only_a_convention_tells_is_found_without_it() -> Result<()> {
    let bare = vendor("[secrets]\nconventions = false\n");
    let report = secrets::run("secrets-vendor-bare", &bare, &vendor(""))?;
    let marked = [
        "Account.motto",
        "Account.notes",
        "Account.vault",
        "Vault.contents",
        "Vault.door",
    ];
    // `Debug` of bytes shows none of them, and what is in a vault is a secret by its mark.
    let hidden = ["Account.privateKey", "Vault.x-extra"];
    for field in sensitive(&report) {
        let place = format!("planted in {field}: ");
        let found = report.leaks.iter().any(|leak| leak.starts_with(&place));
        let told = marked.contains(&&*field) || hidden.contains(&&*field);
        ensure!(found != told, "{field} in {:#?}", report.leaks);
    }
    Ok(())
}
