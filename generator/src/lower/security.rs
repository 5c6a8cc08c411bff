//! Credentials: one slot a scheme, and which of them an operation asks for.

use std::collections::BTreeMap;

use serde_json::Value;

use super::codes;
use super::gather::OperationSite;
use super::naming::local;
use super::words::Splitter;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::openapi::{
    APIKeyLocation, OAuth2Flows, SecurityRequirement, SecurityScheme as Typed,
};
use crate::document::{Document, Slot};
use crate::model::{
    ApiKeyLocation, Doc, SchemeKind, SchemeUse, Security, SecurityScheme, Server,
};
use crate::source::Pointer;

/// Returns every scheme that is declared or named, and sets the names of the server variables
/// beside them, as both become setters of the client builder.
pub(crate) fn schemes(
    document: &Document,
    sites: &[OperationSite<'_>],
    servers: &mut [Server],
    splitter: &Splitter,
    diagnostics: &mut Diagnostics,
) -> BTreeMap<String, SecurityScheme> {
    let mut found = declared(document, diagnostics);
    for (name, at) in named(document, sites) {
        found.entry(name.clone()).or_insert_with(|| {
            let message = format!(
                "the security scheme `{name}` is named here and \
                defined nowhere"
            );
            diagnostics.push(Diagnostic::warning(codes::SCHEME, &at, message).help(
                "the caller can leave it out, or give the value of the `Authorization` \
                        header; define it in components.securitySchemes",
            ));
            (SchemeKind::Undefined, Doc::default(), at)
        });
    }
    let mut variables: Vec<_> = servers
        .iter()
        .flat_map(|server| &server.variables)
        .map(|variable| variable.wire_name.clone())
        .collect();
    variables.sort();
    variables.dedup();
    let variable_names: Vec<_> = variables.iter().map(String::as_str).collect();
    let scheme_names: Vec<_> = found.keys().map(String::as_str).collect();
    let (variable_idents, idents) =
        local::builder(&variable_names, &scheme_names, splitter);
    let setters: BTreeMap<_, _> = variables.iter().zip(variable_idents).collect();
    for variable in servers.iter_mut().flat_map(|server| &mut server.variables) {
        if let Some(ident) = setters.get(&variable.wire_name) {
            variable.ident = ident.clone();
        }
    }
    let type_names = local::pascal_of(&idents, splitter);
    let names = idents.into_iter().zip(type_names);
    let schemes =
        found.into_iter().zip(names).map(|((wire_name, what), (ident, type_name))| {
            let (kind, doc, origin) = what;
            let place = document.value_at(&origin);
            let deprecated = place.and_then(|it| it.get("deprecated"));
            let deprecated = deprecated == Some(&Value::Bool(true));
            let scheme = SecurityScheme {
                wire_name,
                ident,
                type_name,
                kind,
                deprecated,
                doc,
                origin,
            };
            (scheme.wire_name.clone(), scheme)
        });
    schemes.collect()
}

type What = (SchemeKind, Doc, Pointer);

fn declared(
    document: &Document,
    diagnostics: &mut Diagnostics,
) -> BTreeMap<String, What> {
    let at = Pointer::root().child("components").child("securitySchemes");
    let mut found = BTreeMap::new();
    let Some(components) = &document.typed().components else { return found };
    for (name, node) in &components.security_schemes {
        let slot = Slot::new(at.child(name), node);
        let what = match document.resolve(&slot) {
            Some(typed) => {
                let said = document.value_at(&typed.at);
                let kind = kind(typed.item, said, &slot.at, diagnostics);
                (kind, doc(typed.item), typed.at)
            }
            None => {
                let message = format!(
                    "the reference of the security scheme `{name}` has no target"
                );
                diagnostics.push(Diagnostic::warning(codes::SCHEME, &slot.at, message));
                (SchemeKind::Undefined, Doc::default(), slot.at)
            }
        };
        found.insert(name.clone(), what);
    }
    found
}

/// Returns the schemes that are named, each with the place where it is named first.
fn named(document: &Document, sites: &[OperationSite<'_>]) -> Vec<(String, Pointer)> {
    let root = Pointer::root().child("security");
    let whole = document.typed().security.as_deref().unwrap_or_default();
    let own = sites.iter().map(|site| {
        (
            site.at.child("security"),
            site.operation.security.as_deref().unwrap_or_default(),
        )
    });
    let mut found = Vec::new();
    for (at, requirements) in std::iter::once((root, whole)).chain(own) {
        for (index, requirement) in requirements.iter().enumerate() {
            let names = requirement.keys();
            found.extend(names.map(|name| (name.clone(), at.child(index).child(name))));
        }
    }
    found
}

/// Returns what an operation asks for: its own list, or else the document's.
///
/// Nobody can be made to have a credential that the document does not define. What asks for one can
/// be called without, too, as the last resort: the server may take something else in its place.
pub(crate) fn required(document: &Document, site: &OperationSite<'_>) -> Security {
    let own = site.operation.security.as_deref();
    let requirements = own.or(document.typed().security.as_deref()).unwrap_or_default();
    let mut alternatives: Vec<_> = requirements.iter().map(alternative).collect();
    let declared = document.typed().components.as_ref().map(|it| &it.security_schemes);
    let is_declared =
        |name: &str| declared.is_some_and(|schemes| schemes.contains_key(name));
    for index in 0..alternatives.len() {
        let mut rest = alternatives[index].clone();
        rest.retain(|one| is_declared(&one.scheme));
        if !alternatives.contains(&rest) {
            alternatives.push(rest);
        }
    }
    Security { alternatives }
}

fn alternative(requirement: &SecurityRequirement) -> Vec<SchemeUse> {
    let mut uses: Vec<_> = requirement
        .iter()
        .map(|(scheme, scopes)| SchemeUse {
            scheme: scheme.clone(),
            scopes: scopes.clone(),
        })
        .collect();
    uses.sort_by(|one, other| one.scheme.cmp(&other.scheme));
    uses
}

fn kind(
    typed: &Typed,
    said: Option<&Value>,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> SchemeKind {
    match typed {
        Typed::APIKey { location, name, .. } => {
            let location = match location {
                APIKeyLocation::Query => ApiKeyLocation::Query,
                APIKeyLocation::Header => ApiKeyLocation::Header,
                APIKeyLocation::Cookie => ApiKeyLocation::Cookie,
            };
            SchemeKind::ApiKey {
                location,
                name: name.clone(),
            }
        }
        Typed::HTTP { scheme, .. } => match scheme.to_ascii_lowercase().as_str() {
            "basic" => SchemeKind::Basic,
            "bearer" => SchemeKind::Bearer,
            other => {
                let message = format!("the HTTP scheme `{other}` is not built in");
                diagnostics.push(
                    Diagnostic::warning(codes::SCHEME, &at.child("scheme"), message)
                        .help(
                            "the caller gives the whole value of the \
                            `Authorization` header",
                        ),
                );
                SchemeKind::Undefined
            }
        },
        Typed::OAuth2 { flows, .. } => {
            let text = |at: &str| Some(said?.pointer(at)?.as_str()?.to_owned());
            let device = text("/flows/deviceAuthorization/tokenUrl");
            let device = device.map(|url| ("deviceAuthorization".to_owned(), url));
            SchemeKind::OAuth2 {
                flows: flow_list(flows).into_iter().chain(device).collect(),
                metadata: text("/oauth2MetadataUrl"),
            }
        }
        Typed::OpenIDConnect { open_id_connect_url, .. } => SchemeKind::OpenIdConnect {
            url: open_id_connect_url.clone(),
        },
    }
}

/// Returns the endpoint of each flow: where tokens come from, which for `implicit` is the
/// authorization endpoint.
fn flow_list(flows: &OAuth2Flows) -> Vec<(String, String)> {
    let implicit =
        flows.implicit.as_ref().map(|flow| ("implicit", &flow.authorization_url));
    let password = flows.password.as_ref().map(|flow| ("password", &flow.token_url));
    let client = flows
        .client_credentials
        .as_ref()
        .map(|flow| ("clientCredentials", &flow.token_url));
    let code = flows
        .authorization_code
        .as_ref()
        .map(|flow| ("authorizationCode", &flow.token_url));
    let all = [implicit, password, client, code].into_iter().flatten();
    all.map(|(name, url)| (name.to_owned(), url.clone())).collect()
}

fn doc(typed: &Typed) -> Doc {
    let description = match typed {
        Typed::APIKey { description, .. }
        | Typed::HTTP { description, .. }
        | Typed::OAuth2 { description, .. }
        | Typed::OpenIDConnect { description, .. } => description.clone(),
    };
    Doc { summary: None, description }
}
