//! Servers and the variables of their URLs.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostics, nearest};
use crate::document::{SERVER_NAME, openapi};
use crate::lower::naming::local;
use crate::lower::words::Splitter;
use crate::model::{Doc, Group, Server, ServerVariable};
use crate::settings::Settings;

/// Returns the servers of a list, with their variables in the order in which the URL names them.
pub(crate) fn servers(list: &[openapi::Server], splitter: &Splitter) -> Vec<Server> {
    list.iter().map(|server| lower(server, splitter)).collect()
}

/// Marks the variables that the settings have users set, and reports those that no server has.
pub(crate) fn demand(
    settings: &Settings,
    servers: &mut [Server],
    groups: &mut [Group],
    diagnostics: &mut Diagnostics,
) {
    let own = groups.iter_mut().flat_map(|group| &mut group.operations);
    let own = own.flat_map(|operation| &mut operation.servers);
    let variables = servers.iter_mut().chain(own).flat_map(|it| &mut it.variables);
    let mut known = BTreeSet::new();
    for variable in variables {
        let demanded = &settings.required_variables;
        variable.required |= demanded.iter().any(|it| it.name == variable.wire_name);
        known.insert(&*variable.wire_name);
    }
    for reference in &settings.required_variables {
        let name = reference.name.as_str();
        if known.contains(name) {
            continue;
        }
        let message = format!("no server has a variable `{name}`");
        let names = known.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>();
        let help = match nearest(name, known.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None if names.is_empty() => {
                "remove it: the servers have no variables".to_owned()
            }
            None => format!("the variables are {}", names.join(", ")),
        };
        diagnostics.push(reference.fault(message).help(help));
    }
}

fn lower(server: &openapi::Server, splitter: &Splitter) -> Server {
    let names = names(&server.url);
    let (idents, _) = local::builder(&names, &[], splitter);
    let variables = names.iter().zip(idents).map(|(name, ident)| {
        // A name in the URL that is not declared has to be given, too.
        let declared =
            server.variables.as_ref().and_then(|variables| variables.get(*name));
        ServerVariable {
            wire_name: (*name).to_owned(),
            ident,
            required: declared.is_none(),
            default: declared.map(|found| found.default.clone()).unwrap_or_default(),
            values: declared.map(|found| found.enumeration.clone()).unwrap_or_default(),
            doc: Doc {
                summary: None,
                description: declared.and_then(|found| found.description.clone()),
            },
        }
    });
    Server {
        url: server.url.clone(),
        name: server
            .extensions
            .get(SERVER_NAME)
            .and_then(|it| Some(it.as_str()?.to_owned())),
        variables: variables.collect(),
        doc: Doc {
            summary: None,
            description: server.description.clone(),
        },
    }
}

/// Returns the names of the variables of a URL template, each once.
fn names(url: &str) -> Vec<&str> {
    let mut names = Vec::new();
    for piece in url.split('{').skip(1) {
        if let Some((name, _)) = piece.split_once('}')
            && !name.is_empty()
            && !names.contains(&name)
        {
            names.push(name);
        }
    }
    names
}
