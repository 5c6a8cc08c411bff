//! The page of a group: a table of its methods, then a section for each.

use super::page::{Page, Printed};
use super::site::Site;
use super::{needs, operation};
use crate::emit::text::{self, Anchors, cell, cell_code, code, literal};
use crate::model::{Group, Operation, Server};

/// Prints the page.
pub(super) fn print(site: &Site<'_>, group: &Group) -> Printed {
    let mut page = Page::default();
    page.heading(1, &title(group));
    page.block(&base_uris(&site.api.servers));
    for text in about(site, group) {
        page.block(&text);
    }
    let client = format!("client.{}()", group.ident);
    let methods = format!(
        "The methods of {}, which {} returns. They come with the cargo feature {}",
        code(group.type_name.as_str()),
        code(&client),
        code(group.feature.as_str()),
    );
    needs::of_group(site.api, group, &methods, &mut page);
    let rows: Vec<_> =
        group.operations.iter().map(|operation| row(site, operation)).collect();
    page.table(["Method", "HTTP request", "Description"], &rows);
    for operation in &group.operations {
        operation::section(site, group, operation, &mut page);
    }
    page.finish()
}

/// Returns the anchors of the sections, one an operation.
pub(super) fn anchors(group: &Group) -> Vec<String> {
    let mut anchors = Anchors::default();
    anchors.add(&title(group));
    let sections = group.operations.iter().map(|operation| {
        let anchor = anchors.add(operation.ident.bare());
        operation::PARTS.iter().for_each(|part| {
            anchors.add(part);
        });
        anchor
    });
    sections.collect()
}

/// Returns the anchor of the page's title.
pub(super) fn top(group: &Group) -> String {
    text::anchor(&title(group))
}

fn title(group: &Group) -> String {
    literal(group.type_name.as_str())
}

/// Returns what a group is for, and which one it is a part of.
fn about(site: &Site<'_>, group: &Group) -> Vec<String> {
    let parent = group.parent.as_ref();
    let parent = parent.and_then(|parent| {
        site.api.groups.iter().find(|other| other.type_name == *parent)
    });
    let part = parent.map(|parent| {
        let name = literal(parent.type_name.as_str());
        format!("A part of [{name}]({}).", site.pages.file_of_group(parent))
    });
    let texts = [&group.doc.summary, &group.doc.description].into_iter().flatten();
    let texts = texts.map(|text| site.markdown(text));
    texts.chain(part).collect()
}

fn row(site: &Site<'_>, operation: &Operation) -> [String; 3] {
    let link = site.operation(operation);
    let name = literal(operation.ident.bare());
    let description = description(operation);
    [
        format!("[**{name}**]({link})"),
        request(operation),
        match operation.deprecated {
            true => format!("**Deprecated.** {description}").trim_end().to_owned(),
            false => description,
        },
    ]
}

/// Returns the line of an operation in tables of operations.
pub(super) fn description(operation: &Operation) -> String {
    let doc = &operation.doc;
    match doc.summary.as_deref().map(cell) {
        Some(summary) if !summary.is_empty() => summary,
        _ => doc.description.as_deref().map(text::sentence).unwrap_or_default(),
    }
}

/// Returns method and path of an operation, for a table cell.
pub(super) fn request(operation: &Operation) -> String {
    let method = operation.method.name();
    let is_plain =
        method.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let method = if is_plain { format!("**{method}**") } else { cell_code(method) };
    format!("{method} {}", cell_code(&operation::path(operation)))
}

/// Says what the paths of operations are relative to.
pub(super) fn base_uris(servers: &[Server]) -> String {
    let Some(server) = servers.first() else {
        return "All URIs are relative to the base URL that the client is built with."
            .to_owned();
    };
    let mut text = format!(
        "All URIs are relative to *{}*",
        text::plain_url(server.url.trim_end_matches('/'))
    );
    let variables: Vec<String> = server
        .variables
        .iter()
        .map(|variable| {
            let name = code(&format!("{{{}}}", variable.wire_name));
            let setter = code(&format!(".{}(…)", variable.ident));
            match (code(&variable.default), variable.required) {
                (default, _) if default.is_empty() => {
                    format!("{name} is given by {setter}")
                }
                (default, true) => {
                    format!("{name}, for example {default}, is given by {setter}")
                }
                (default, false) => {
                    format!("{name} is {default}, unless {setter} says otherwise")
                }
            }
        })
        .collect();
    if !variables.is_empty() {
        text.push_str(&format!(
            ", where {} on the client's builder",
            variables.join(", ")
        ));
    }
    text.push('.');
    text
}
