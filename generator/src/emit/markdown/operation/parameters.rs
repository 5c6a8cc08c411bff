//! The parameters of an operation, its body among them, as a table.

use crate::emit::markdown::page::Page;
use crate::emit::markdown::site::Site;
use crate::emit::markdown::{notes, types};
use crate::model::{Body, Doc, Location, Operation, Param, ParamStyle};

pub(super) fn print(site: &Site<'_>, operation: &Operation, page: &mut Page) {
    let mut rows: Vec<_> =
        operation.params.iter().map(|param| row(site, param)).collect();
    rows.extend(operation.body.iter().map(|body| body_row(site, body)));
    if rows.is_empty() {
        page.block("This endpoint does not need any parameter.");
    }
    page.table(["Name", "Type", "Description"], &rows);
}

fn row(site: &Site<'_>, param: &Param) -> [String; 3] {
    let mut marks = vec![requirement(param.required), location(param)];
    if param.sensitive {
        marks.push("secret");
    }
    if param.deprecated {
        marks.push("**deprecated**");
    }
    let mut notes = Vec::new();
    if param.wire_name != param.ident.bare() {
        notes.push(format!("sent as {}", notes::name(&param.wire_name)));
    }
    notes.extend(style(param.style).map(str::to_owned));
    if let Some(content_type) = &param.content_type {
        notes.push(format!("as {}", notes::name(content_type)));
    }
    notes.extend(notes::of(site, &param.ty, &param.constraints));
    [
        notes::named(param.ident.bare(), &marks),
        types::linked(site, &types::rust(&param.ty), &param.ty),
        notes::told(&describe(site, &param.doc), &notes),
    ]
}

fn body_row(site: &Site<'_>, body: &Body) -> [String; 3] {
    let mut types: Vec<String> = Vec::new();
    for content in &body.contents {
        let linked = types::linked(site, &types::rust(&content.ty), &content.ty);
        if !types.contains(&linked) {
            types.push(linked);
        }
    }
    let marks = [requirement(body.required), "the request body"];
    [
        notes::named(body.ident.bare(), &marks),
        types.join(" or "),
        describe(site, &body.doc),
    ]
}

fn requirement(required: bool) -> &'static str {
    if required { "required" } else { "optional" }
}

fn location(param: &Param) -> &'static str {
    match param.location {
        Location::Query
            if matches!(param.style, ParamStyle::Whole | ParamStyle::WholeJson) =>
        {
            "the whole query"
        }
        Location::Path => "in the path",
        Location::Query => "in the query",
        Location::Header => "a header",
        Location::Cookie => "a cookie",
        Location::Form => "a form field",
        Location::Part => "a part of the form",
    }
}

/// Says how a list or object is written, where that is not what everyone expects.
fn style(style: ParamStyle) -> Option<&'static str> {
    match style {
        ParamStyle::Simple | ParamStyle::FormExploded | ParamStyle::Whole => None,
        ParamStyle::SimpleExploded => Some("written as `key=value`"),
        ParamStyle::Matrix | ParamStyle::MatrixExploded => Some("in the style `matrix`"),
        ParamStyle::Label | ParamStyle::LabelExploded => Some("in the style `label`"),
        ParamStyle::Form => Some("joined by `,`"),
        ParamStyle::SpaceDelimited => Some("joined by spaces"),
        ParamStyle::PipeDelimited => Some("joined by `\\|`"),
        ParamStyle::DeepObject => Some("keys in brackets"),
        ParamStyle::Json | ParamStyle::WholeJson => Some("as JSON"),
    }
}

fn describe(site: &Site<'_>, doc: &Doc) -> String {
    let description =
        doc.description.as_deref().map(|text| site.cell(text)).unwrap_or_default();
    match description.is_empty() {
        true => doc.summary.as_deref().map(|text| site.cell(text)).unwrap_or_default(),
        false => description,
    }
}
