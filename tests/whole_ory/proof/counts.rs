//! What the document holds is in the model. Every number is counted in the document as well.

use std::collections::BTreeSet;

use anyhow::{Context as _, Result};
use ory_sdk_generator::model::{
    ErrorShape, Location, Media, Operation, PathPart, Status, SuccessShape, TypeKind,
};
use serde_json::Value;

use crate::world::{self, Whole};

/// An operation as the document has it.
struct Raw<'a> {
    id: &'a str,
    path: &'a str,
    body: &'a Value,
    document: &'a Value,
}

impl<'a> Raw<'a> {
    /// Returns a node, or what it refers to.
    fn resolve(&self, node: &'a Value) -> &'a Value {
        let target = node["$ref"].as_str().and_then(|it| it.strip_prefix('#'));
        target.and_then(|it| self.document.pointer(it)).unwrap_or(node)
    }

    fn statuses(&self, class: &str) -> Vec<&'a str> {
        let responses = self.body["responses"].as_object().into_iter().flatten();
        let statuses = responses.map(|(status, _)| status.as_str());
        statuses.filter(|status| status.starts_with(class)).collect()
    }

    /// Returns the distinct schemas of the responses that are errors.
    fn error_bodies(&self) -> BTreeSet<String> {
        let responses = self.body["responses"].as_object().into_iter().flatten();
        let errors = responses.filter(|(status, _)| !status.starts_with(['2', '3']));
        let bodies = errors.map(|(_, node)| {
            let content = &self.resolve(node)["content"]["application/json"];
            content["schema"].to_string()
        });
        bodies.collect()
    }

    fn media(&self) -> BTreeSet<&'a str> {
        let content = self.body["requestBody"]["content"].as_object();
        content.into_iter().flatten().map(|(name, _)| name.as_str()).collect()
    }
}

fn raw(document: &Value) -> Vec<Raw<'_>> {
    let paths = document["paths"].as_object().into_iter().flatten();
    let of_path = paths.flat_map(|(path, item)| {
        let methods = item.as_object().into_iter().flatten();
        methods.map(move |(_, body)| (path, body))
    });
    let found = of_path.filter_map(|(path, body)| {
        Some(Raw {
            id: body["operationId"].as_str()?,
            path,
            body,
            document,
        })
    });
    found.collect()
}

/// Compares those operations of the document of which the one says so with those of the model of
/// which the other does. Returns how many there are.
fn agree(
    whole: &Whole,
    in_document: impl Fn(&Raw<'_>) -> bool,
    in_model: impl Fn(&Operation) -> bool,
) -> usize {
    let listed = raw(&whole.document);
    let expected: BTreeSet<_> =
        listed.iter().filter(|it| in_document(it)).map(|it| it.id).collect();
    let operations = whole.api.operations().filter(|it| in_model(it));
    let found: BTreeSet<_> = operations.map(|it| it.id.as_str()).collect();
    assert_eq!(found, expected);
    found.len()
}

#[test]
fn nothing_is_lost_and_nothing_is_warned_of() -> Result<()> {
    let whole = world::whole()?;
    assert_eq!(agree(&whole, |_| true, |_| true), 179);
    let schemas = whole.document["components"]["schemas"].as_object();
    let expected: BTreeSet<_> = schemas.context("schemas")?.keys().collect();
    let components = whole.api.types.values().filter_map(|def| def.component.as_ref());
    let components: Vec<_> = components.collect();
    assert_eq!(components.len(), 468);
    assert_eq!(components.into_iter().collect::<BTreeSet<_>>(), expected);

    let messages = whole.diagnostics.messages();
    anyhow::ensure!(messages.is_empty(), "{messages:#?}");
    Ok(())
}

#[test]
fn every_path_is_there_to_the_letter() -> Result<()> {
    let whole = world::whole()?;
    let listed = raw(&whole.document);
    for operation in whole.api.operations() {
        let parts = operation.path.iter().map(|part| match part {
            PathPart::Literal(text) => text.clone(),
            PathPart::Param(name) => format!("{{{name}}}"),
        });
        let found = listed.iter().find(|it| it.id == operation.id).context("it")?;
        assert_eq!(parts.collect::<String>(), found.path);
    }
    let verbs = listed.iter().filter(|it| it.path.contains(':')).count();
    assert_eq!(verbs, 8);
    Ok(())
}

#[test]
fn parameters_and_bodies() -> Result<()> {
    let whole = world::whole()?;
    let in_header = |raw: &Raw<'_>, node| raw.resolve(node)["in"] == "header";
    let listed = raw(&whole.document);
    let expected = listed.iter().flat_map(|raw| {
        let nodes = raw.body["parameters"].as_array().into_iter().flatten();
        nodes.filter(|node| in_header(raw, node))
    });
    let params = whole.api.operations().flat_map(|it| &it.params);
    let headers: Vec<_> =
        params.filter(|param| param.location == Location::Header).collect();
    assert_eq!((headers.len(), expected.count()), (32, 32));
    for header in headers {
        let is_harmless = matches!(&*header.wire_name, "Cache-Control" | "Pragma");
        assert_eq!(header.sensitive, !is_harmless, "{}", header.wire_name);
    }

    let (json, form) = ("application/json", "application/x-www-form-urlencoded");
    let media = |operation: &Operation| -> Vec<Media> {
        let contents = operation.body.iter().flat_map(|body| &body.contents);
        contents.map(|content| content.media).collect()
    };
    let alone =
        |wanted: &'static str| move |raw: &Raw<'_>| raw.media().into_iter().eq([wanted]);
    // The keys of a form that has no JSON beside it are parameters of the call.
    let has_form =
        |it: &Operation| it.params.iter().any(|param| param.location == Location::Form);
    // The overlay gives one to `oAuth2DeviceFlow`.
    let is_form = |raw: &Raw<'_>| alone(form)(raw) || raw.id == "oAuth2DeviceFlow";
    assert_eq!(agree(&whole, is_form, has_form), 5);
    assert_eq!(agree(&whole, alone("text/plain"), |it| media(it) == [Media::Text]), 2);
    let both = |raw: &Raw<'_>| raw.media().into_iter().eq([json, form]);
    assert_eq!(agree(&whole, both, |it| media(it) == [Media::Json, Media::Form]), 6);
    Ok(())
}

#[test]
fn responses() -> Result<()> {
    let whole = world::whole()?;
    let redirects = |operation: &Operation| {
        let mut outcomes = operation.responses.outcomes.iter();
        outcomes.any(|it| matches!(it.status, Status::Exact(300..=399)))
    };
    assert_eq!(agree(&whole, |raw| !raw.statuses("3").is_empty(), redirects), 20);

    let many = |it: &Operation| matches!(it.responses.error, ErrorShape::Many(_));
    // The overlay gives `getOAuth2LogoutRequest` a body of its own for 410.
    let several = |raw: &Raw<'_>| {
        raw.error_bodies().len() > 1 || raw.id == "getOAuth2LogoutRequest"
    };
    assert_eq!(agree(&whole, several, many), 12);

    // A redirect beside a success makes two results as well.
    let two = |it: &Operation| {
        matches!(it.responses.success, SuccessShape::Many(_)) && !redirects(it)
    };
    assert_eq!(agree(&whole, |raw| raw.statuses("2").len() > 1, two), 1);
    Ok(())
}

#[test]
fn servers_and_pages() -> Result<()> {
    let whole = world::whole()?;
    let own = |raw: &Raw<'_>| raw.body["servers"].is_array();
    assert_eq!(agree(&whole, own, |it| !it.servers.is_empty()), 34);
    let asks_for = |it: &Operation, name: &str| {
        let mut uses = it.security.alternatives.iter().flatten();
        uses.any(|one| one.scheme == name)
    };
    for operation in whole.api.operations() {
        let own = !operation.servers.is_empty();
        assert_eq!(asks_for(operation, "oryWorkspaceApiKey"), own, "{}", operation.id);
    }
    let pages = |raw: &Raw<'_>| {
        let params = raw.body["parameters"].as_array().into_iter().flatten();
        params.into_iter().any(|node| raw.resolve(node)["name"] == "page_token")
    };
    assert_eq!(agree(&whole, pages, |it| it.paging.is_some()), 14);
    Ok(())
}

#[test]
fn enums_without_a_type_are_enums() -> Result<()> {
    let whole = world::whole()?;
    let schemas = whole.document["components"]["schemas"].as_object();
    let mut expected = BTreeSet::new();
    for (name, schema) in schemas.context("schemas")? {
        let at = format!("/components/schemas/{name}");
        let properties = schema["properties"].as_object().into_iter().flatten();
        let inner =
            properties.map(|(key, schema)| (format!("{at}/properties/{key}"), schema));
        for (at, schema) in inner.chain([(at.clone(), schema)]) {
            if schema["enum"].is_array() && schema["type"].is_null() {
                expected.insert(at);
            }
        }
    }
    assert_eq!(expected.len(), 3, "{expected:?}");
    let enums = whole.api.types.values();
    let enums: BTreeSet<_> = enums
        .filter(|def| matches!(def.kind, TypeKind::StringEnum(_)))
        .map(|def| def.origin.as_str())
        .collect();
    assert!(expected.iter().all(|at| enums.contains(at.as_str())), "{expected:?}");
    Ok(())
}
