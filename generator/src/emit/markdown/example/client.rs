//! Building the client: where the API is, and the credentials that the operations ask for.

use super::expr::{Expr, statement};
use super::program::Program;
use crate::emit::markdown::site::Site;
use crate::model::{Api, Operation, SchemeKind, SecurityScheme, Server, ServerVariable};

/// Adds the statement that builds the client for these operations.
pub(in crate::emit::markdown) fn build<'o>(
    site: &Site<'_>,
    operations: impl Iterator<Item = &'o Operation>,
    program: &mut Program,
) {
    build_over(site, operations, None, program);
}

/// Adds the statement that builds the client for these operations, over a transport of its own.
pub(in crate::emit::markdown) fn build_over<'o>(
    site: &Site<'_>,
    operations: impl Iterator<Item = &'o Operation>,
    transport: Option<&str>,
    program: &mut Program,
) {
    let api = site.api;
    let mut named: Vec<&str> = Vec::new();
    for operation in operations {
        for scheme in operation.security.alternatives.first().into_iter().flatten() {
            if !named.contains(&scheme.scheme.as_str()) {
                named.push(&scheme.scheme);
            }
        }
    }
    let schemes = named.iter().filter_map(|name| api.schemes.get(*name));
    let mut setters: Vec<Expr> = schemes.map(|scheme| credential(api, scheme)).collect();
    setters.extend(transport.map(|own| Expr::atom(format!(".transport({own})"))));
    build_with(site, setters, program);
}

/// Adds the statement that builds the client with these setters.
pub(super) fn build_with(site: &Site<'_>, setters: Vec<Expr>, program: &mut Program) {
    let mut links = place(site.api);
    links.extend(setters);
    build_at(site, links, program);
}

/// Adds the statement that builds the client with these setters, which say where the API is.
pub(super) fn build_at(site: &Site<'_>, mut links: Vec<Expr>, program: &mut Program) {
    let api = site.api;
    links.push(Expr::atom(".build()?"));
    let client = api.package.client.as_str();
    program.name(client);
    let expr = Expr::chain(Expr::atom(format!("{client}::builder()")), links);
    program.line(statement("let client = ", &expr, ";", 4));
}

/// Says where the API is: by the variables of its first server, or by a base URL where there is no usable one.
fn place(api: &Api) -> Vec<Expr> {
    match api.servers.first() {
        Some(server) if names_a_host(server) => server
            .variables
            .iter()
            .filter(|variable| variable.required)
            .map(|variable| {
                let value = Expr::atom(format!("{:?}", variable_value(variable)));
                Expr::call(&format!(".{}", variable.ident), vec![value])
            })
            .collect(),
        _ => vec![Expr::atom(".base_url(\"https://api.example.com\")")],
    }
}

/// Returns whether a server is more than a path: it has a scheme, maybe by a variable that holds a whole origin.
fn names_a_host(server: &Server) -> bool {
    let first = server.variables.first();
    let is_origin = |variable: &ServerVariable| {
        server.url.starts_with(&format!("{{{}}}", variable.wire_name))
            && variable.default.contains("://")
    };
    server.url.contains("://") || first.is_some_and(is_origin)
}

/// Returns the default, unless the variable names something of the caller's own: then a name such a thing could have.
fn variable_value(variable: &ServerVariable) -> String {
    let name = variable.ident.bare();
    let own =
        ["_slug", "_id", "_name"].into_iter().find_map(|end| name.strip_suffix(end));
    match own {
        Some(thing) if variable.values.is_empty() => {
            format!("my-{}", thing.replace('_', "-"))
        }
        _ if variable.default.is_empty() => "example".to_owned(),
        _ => variable.default.clone(),
    }
}

fn credential(api: &Api, scheme: &SecurityScheme) -> Expr {
    let values =
        env_names(api, scheme).into_iter().map(|name| variable(&name)).collect();
    Expr::call(&format!(".{}", scheme.ident), values)
}

/// Returns the expression that reads an environment variable. The error of the standard library does not say which one is
/// missing, so `expect` does.
pub(super) fn variable(name: &str) -> Expr {
    let head = Expr::atom(format!("std::env::var({name:?})"));
    Expr::chain(head, vec![Expr::atom(format!(".expect({name:?})"))])
}

/// Returns the environment variables that examples take a credential from: two for a user and a password.
pub(in crate::emit::markdown) fn env_names(
    api: &Api,
    scheme: &SecurityScheme,
) -> Vec<String> {
    let stem = env_name(api, scheme.ident.bare());
    match scheme.kind {
        SchemeKind::Basic => vec![format!("{stem}_USER"), format!("{stem}_PASSWORD")],
        _ if stem.ends_with("TOKEN") || stem.ends_with("KEY") => vec![stem],
        SchemeKind::ApiKey { .. } => vec![format!("{stem}_KEY")],
        _ => vec![format!("{stem}_TOKEN")],
    }
}

/// Returns a name in capitals that begins with the client's.
pub(super) fn env_name(api: &Api, name: &str) -> String {
    let client = api.package.client.as_str();
    let prefix = if client == "Client" { api.package.library.as_str() } else { client };
    let (prefix, name) = (prefix.to_uppercase(), name.to_uppercase());
    if name.starts_with(&prefix) { name } else { format!("{prefix}_{name}") }
}
