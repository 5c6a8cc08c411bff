//! Operations, and the schemas that stand in them.

use std::collections::BTreeMap;

use super::schemas::{Called, Walk};
use super::spelling::spelling;
use super::{OperationSite, Pointer, Stem};
use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::document::openapi::{
    self, Content, Parameter, ParameterSchemaOrContent, PathItem, ReferenceOr,
    RequestBody, Response,
};
use crate::document::{Document, Found, Slot};
use crate::lower::codes;
use crate::lower::operation::grouping;
use crate::lower::{media, role, status};
use crate::model::Method;
use crate::shape::Shapes;

/// The group of operations without a tag.
const NO_TAG: &str = "api";

/// Returns every operation, by path and then by method.
pub(super) fn sites<'a>(
    document: &'a Document,
    diagnostics: &mut Diagnostics,
) -> Vec<OperationSite<'a>> {
    let root = Pointer::root().child("paths");
    let mut paths: Vec<_> = document.typed().paths.paths.iter().collect();
    paths.sort_by_key(|(path, _)| *path);
    let mut sites = Vec::new();
    let mut told = false;
    for (path, node) in paths {
        let slot = Slot::new(root.child(path), node);
        let Some(Found { at, item }) = document.resolve(&slot) else {
            let message =
                format!("the reference of the path item `{path}` has no target");
            diagnostics.push(Diagnostic::error(
                codes::OPERATION_DANGLING,
                &slot.at,
                message,
            ));
            continue;
        };
        for (method, written_at, operation) in methods(document, &at, item) {
            // Two paths may share an item: the place of an operation is where its path says it is.
            let rest = &written_at.as_str()[at.as_str().len()..];
            let at_operation = Pointer::parse(&format!("{}{rest}", slot.at));
            if method.name() == "CONNECT" {
                let message =
                    "no client of an API sends `CONNECT`; the operation is left out";
                let warning =
                    Diagnostic::warning(codes::UNUSED_PART, &at_operation, message);
                diagnostics.push(warning);
                continue;
            }
            let tags = grouping(document, &operation.tags);
            let tag = tags.first().map_or(NO_TAG, |tag| tag.as_str());
            if tags.len() > 1 && !told {
                told = true;
                diagnostics.push(several_tags(&at_operation, tag));
            }
            sites.push(OperationSite {
                at: at_operation,
                path,
                method,
                written_at,
                item_at: at.clone(),
                item,
                operation,
                id: operation.operation_id.as_deref(),
                tag: tag.to_owned(),
            });
        }
    }
    shared_ids(&mut sites);
    same_ids(&sites, diagnostics);
    sites
}

/// Takes the `operationId` from operations whose path item is that of another path, too: only one of them can have it,
/// and the others are named after their paths.
fn shared_ids(sites: &mut [OperationSite<'_>]) {
    let mut uses: BTreeMap<Pointer, usize> = BTreeMap::new();
    for site in &*sites {
        *uses.entry(site.written_at.clone()).or_default() += 1;
    }
    for site in sites {
        if uses[&site.written_at] > 1 && !site.is_at_home() {
            site.id = None;
        }
    }
}

/// Reports operations with the `operationId` of an earlier one.
fn same_ids(sites: &[OperationSite<'_>], diagnostics: &mut Diagnostics) {
    let mut first: BTreeMap<&str, &OperationSite<'_>> = BTreeMap::new();
    for site in sites {
        let Some(id) = site.id else { continue };
        let earlier = *first.entry(id).or_insert(site);
        if earlier.at == site.at {
            continue;
        }
        let message = format!("two operations have the operationId `{id}`");
        let fault =
            Diagnostic::error(codes::SAME_ID, &site.at.child("operationId"), message);
        let place = Place::Pointer(earlier.at.child("operationId"));
        let fault = fault.related(place, "first given here");
        diagnostics
            .push(fault.help("an operationId names one operation: rename one of them"));
    }
}

fn several_tags(at: &Pointer, tag: &str) -> Diagnostic {
    let message =
        format!("an operation with several tags belongs to the first one, here `{tag}`");
    Diagnostic::warning(codes::SEVERAL_TAGS, &at.child("tags"), message).help(
        "this is said once for the whole document; put the tag first under \
            which users look for it",
    )
}

/// Returns the operations of a path item with their methods and the places where they are written.
fn methods<'a>(
    document: &'a Document,
    at: &Pointer,
    item: &'a PathItem,
) -> impl Iterator<Item = (Method, Pointer, &'a openapi::Operation)> {
    let known = item.iter().map(|(name, operation)| {
        (Method::of(&name.to_ascii_uppercase()), at.child(name), operation)
    });
    let others = document.other_operations(at);
    let others = others.map(|(name, at, operation)| (Method::of(&name), at, operation));
    known.chain(others).collect::<Vec<_>>().into_iter()
}

/// Adds the schemas that stand in an operation.
pub(super) fn walk<'a>(
    site: &OperationSite<'a>,
    shapes: &'a Shapes<'a>,
    walk: &mut Walk<'a, '_>,
) {
    let owner = || Stem::Operation(site.at.clone());
    let here = |spelling: String| Called {
        owner: owner(),
        spelling,
        suffix: "Inline",
        item: "item",
    };
    let shared = |name: &str| {
        let spelling = format!("{} {name}", site.path);
        Called {
            owner: Stem::Named,
            spelling,
            suffix: "Param",
            item: "",
        }
    };
    let at = site.item_at.child("parameters");
    params(&at, &site.item.parameters, shapes, walk, shared);
    // Where an operation stands in the document; its path may be a reference to the item of another
    // one.
    let operation_at = site.written_at.clone();
    let at = operation_at.child("parameters");
    params(&at, &site.operation.parameters, shapes, walk, |name| Called {
        item: "",
        ..here(name.to_owned())
    });
    if let Some(node) = &site.operation.request_body {
        body(&Slot::new(operation_at.child("requestBody"), node), shapes, walk, &here);
    }
    responses(site, &operation_at, shapes, walk, &here);
}

fn params<'a>(
    at: &Pointer,
    nodes: &'a [ReferenceOr<Parameter>],
    shapes: &'a Shapes<'a>,
    walk: &mut Walk<'a, '_>,
    called: impl Fn(&str) -> Called,
) {
    for (index, node) in nodes.iter().enumerate() {
        let slot = Slot::new(at.child(index), node);
        let Some(found) = shapes.document.resolve(&slot) else { continue };
        let data = found.item.parameter_data_ref();
        let called = match node {
            ReferenceOr::Item(_) => called(&data.name),
            ReferenceOr::Reference { .. } => component(&found.at, "Param"),
        };
        match &data.format {
            ParameterSchemaOrContent::Schema(node) => {
                if let Some(slot) = shapes.document.placed(node) {
                    walk.slot(&slot, &called);
                }
            }
            ParameterSchemaOrContent::Content(content) => {
                contents(shapes, content, walk, |_| called.clone());
            }
        }
    }
}

/// Returns what is called like the component that it stands in, which is no schema.
fn component(at: &Pointer, suffix: &'static str) -> Called {
    Called {
        owner: Stem::Named,
        spelling: spelling(at),
        suffix,
        item: "item",
    }
}

fn body<'a>(
    slot: &Slot<'a, RequestBody>,
    shapes: &'a Shapes<'a>,
    walk: &mut Walk<'a, '_>,
    here: &impl Fn(String) -> Called,
) {
    let Some(Found { at, item }) = shapes.document.resolve(slot) else { return };
    let inline = at == slot.at;
    if inline && let Some((_, schema)) = media::form_only(shapes, item) {
        return walk.properties(schema, &here(String::new()));
    }
    contents(shapes, &item.content, walk, |kind| match (inline, kind) {
        (true, None) => here("body".to_owned()),
        (true, Some(kind)) => here(format!("{kind} body")),
        (false, _) => component(&at, "Body"),
    });
}

fn responses<'a>(
    site: &OperationSite<'a>,
    operation_at: &Pointer,
    shapes: &'a Shapes<'a>,
    walk: &mut Walk<'a, '_>,
    here: &impl Fn(String) -> Called,
) {
    let all = status::responses(&site.operation.responses, operation_at);
    let found: Vec<(_, Found<'a, Response>)> = all
        .iter()
        .filter_map(|(status, slot)| Some((*status, shapes.document.resolve(slot)?)))
        .collect();
    let is_result = |status, response: &Found<'a, Response>| {
        role::role(shapes.document, status, response, &found).is_result()
    };
    let bodies = found.iter().filter(|(status, response)| {
        is_result(*status, response) && !response.item.content.is_empty()
    });
    let one = bodies.count() == 1;
    for ((status, response), (_, slot)) in found.iter().zip(&all) {
        let called = if response.at != slot.at {
            component(&response.at, "Response")
        } else if one && is_result(*status, response) {
            Called {
                suffix: "Body",
                ..here("response".to_owned())
            }
        } else {
            here(format!("{} body", status::variant(*status)))
        };
        contents(shapes, &response.item.content, walk, |kind| match kind {
            None => called.clone(),
            Some(kind) => Called {
                spelling: format!("{kind} {}", called.spelling),
                ..called.clone()
            },
        });
    }
}

/// Adds the schemas of a `content`: `called` names them by the kind of the media type, which is
/// `None` for the preferred one.
fn contents<'a>(
    shapes: &'a Shapes<'a>,
    content: &'a Content,
    walk: &mut Walk<'a, '_>,
    called: impl Fn(Option<&'static str>) -> Called,
) {
    for (index, (name, media_type)) in media::ordered(content).into_iter().enumerate() {
        let Some(slot) = media::schema_of(shapes.document, name, media_type) else {
            continue;
        };
        let kind = (index > 0).then(|| media::kind(name));
        walk.slot(&slot, &called(kind));
    }
}
