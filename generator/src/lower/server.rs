//! Servers and the variables of their URLs.

use crate::document::openapi;
use crate::lower::naming::local;
use crate::lower::words::Splitter;
use crate::model::{Doc, Server, ServerVariable};

/// Returns the servers of a list, with their variables in the order in which the URL names them.
pub(crate) fn servers(list: &[openapi::Server], splitter: &Splitter) -> Vec<Server> {
    list.iter().map(|server| lower(server, splitter)).collect()
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
