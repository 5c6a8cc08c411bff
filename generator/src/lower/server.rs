//! Servers and the variables of their URLs.

use crate::document::openapi;
use crate::lower::naming::local;
use crate::lower::naming::words::Splitter;
use crate::model::{Doc, Server, ServerVariable};

/// Returns the servers of a list, with their variables in the order in which the URL names them.
pub(crate) fn servers(list: &[openapi::Server], splitter: &Splitter) -> Vec<Server> {
    list.iter().map(|server| lower(server, splitter)).collect()
}

fn lower(server: &openapi::Server, splitter: &Splitter) -> Server {
    let declared = server.variables.as_ref();
    let mut variables: Vec<_> = declared
        .into_iter()
        .flatten()
        .filter_map(|(name, variable)| {
            Some((position(&server.url, name)?, name, variable))
        })
        .collect();
    variables.sort_by_key(|(position, ..)| *position);
    let names: Vec<_> = variables.iter().map(|(_, name, _)| name.as_str()).collect();
    let (idents, _) = local::builder(&names, &[], splitter);
    let variables = variables.iter().zip(idents).map(|((_, name, variable), ident)| {
        ServerVariable {
            wire_name: (*name).clone(),
            ident,
            default: variable.default.clone(),
            values: variable.enumeration.clone(),
            doc: Doc { summary: None, description: variable.description.clone() },
        }
    });
    Server {
        url: server.url.clone(),
        variables: variables.collect(),
        doc: Doc { summary: None, description: server.description.clone() },
    }
}

fn position(url: &str, name: &str) -> Option<usize> {
    url.find(&format!("{{{name}}}"))
}
