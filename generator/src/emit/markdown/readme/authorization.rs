//! Security schemes: an anchor each, and the setter that fills it.

use crate::emit::markdown::example::env_names;
use crate::emit::markdown::page::Page;
use crate::emit::markdown::site::Site;
use crate::emit::text::{code, line, literal, markdown};
use crate::model::{ApiKeyLocation, SchemeKind, SecurityScheme};

pub(super) fn print(site: &Site<'_>, page: &mut Page) {
    if site.api.schemes.is_empty() {
        page.block("The document asks for no credentials.");
        return;
    }
    page.block(
        "The client has a slot for each of these. An operation takes the first of its alternatives whose \
         slots are filled, and fails before anything is sent if there is none.",
    );
    for scheme in site.api.schemes.values() {
        page.heading(3, &literal(&scheme.wire_name));
        page.block(&scheme.doc.description.as_deref().map(markdown).unwrap_or_default());
        page.list(&facts(site, scheme));
    }
}

fn facts(site: &Site<'_>, scheme: &SecurityScheme) -> Vec<String> {
    let travels = match &scheme.kind {
        SchemeKind::Bearer => "`Authorization: Bearer …`".to_owned(),
        SchemeKind::Basic => "`Authorization: Basic …`, made of user and password".to_owned(),
        SchemeKind::ApiKey { location, name } => {
            let place = match location {
                ApiKeyLocation::Header => "header",
                ApiKeyLocation::Query => "query parameter",
                ApiKeyLocation::Cookie => "cookie",
            };
            format!("the {place} {}", code(name))
        }
        SchemeKind::OAuth2 { .. } | SchemeKind::OpenIdConnect { .. } => {
            "`Authorization: Bearer …` with an access token".to_owned()
        }
        SchemeKind::Undefined => {
            "`Authorization`, with the value as given: the document names this scheme and does not define it"
                .to_owned()
        }
    };
    let mut facts = vec![format!("**Travels as**: {travels}"), setter(site, scheme)];
    match &scheme.kind {
        SchemeKind::OAuth2 { flows, metadata } => {
            facts.extend(flows.iter().map(|(flow, url)| {
                format!("**Flow** {}: {}", code(flow), line(url))
                    .trim_end_matches([':', ' '])
                    .to_owned()
            }));
            facts.extend(
                metadata.iter().map(|url| format!("**Metadata**: {}", line(url))),
            );
        }
        SchemeKind::OpenIdConnect { url } => {
            facts.push(format!("**Discovery**: {}", line(url)));
        }
        _ => {}
    }
    if scheme.deprecated {
        facts.push("**Deprecated**".to_owned());
    }
    facts
}

fn setter(site: &Site<'_>, scheme: &SecurityScheme) -> String {
    let arguments = match scheme.kind {
        SchemeKind::Basic => "user, password",
        _ => "token",
    };
    let variables = env_names(site.api, scheme);
    let variables: Vec<String> = variables.iter().map(|name| code(name)).collect();
    format!(
        "**Setter**: {}; the examples read {}",
        code(&format!(".{}({arguments})", scheme.ident)),
        variables.join(" and ")
    )
}
