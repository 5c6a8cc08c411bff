//! Programs that build a client with other settings than the usual ones.

use super::client;
use super::expr::Expr;
use super::program::Program;
use crate::emit::markdown::site::Site;
use crate::model::{Api, Method, PathPart, SchemeKind, SecurityScheme};

/// Returns the scheme whose tokens a program may fetch: that of OAuth 2.0, if there is one.
pub(in crate::emit::markdown) fn token_scheme(api: &Api) -> Option<&SecurityScheme> {
    let find = |fits: fn(&SchemeKind) -> bool| {
        api.schemes.values().find(|scheme| fits(&scheme.kind))
    };
    find(|kind| matches!(kind, SchemeKind::OAuth2 { .. }))
        .or_else(|| find(|kind| matches!(kind, SchemeKind::OpenIdConnect { .. })))
        .or_else(|| find(|kind| matches!(kind, SchemeKind::Bearer)))
}

/// Returns a program whose client gets its tokens by the client credentials grant.
pub(in crate::emit::markdown) fn client_credentials(
    site: &Site<'_>,
    scheme: &SecurityScheme,
) -> String {
    let mut program = start(site, &["ClientCredentials"]);
    let secret = client::env_name(site.api, "client_secret");
    let credentials = Expr::call(
        "ClientCredentials::new",
        vec![
            Expr::atom(format!("{:?}", token_url(site.api, scheme))),
            Expr::atom("\"my-client\""),
            client::variable(&secret),
        ],
    );
    let scopes = Expr::call(".scopes", vec![Expr::array(vec![Expr::atom("\"read\"")])]);
    let credentials = Expr::chain(credentials, vec![scopes]);
    client::build_with(site, vec![setter(scheme, credentials)], &mut program);
    finish(program)
}

/// Returns a program whose client asks a function for its tokens.
pub(in crate::emit::markdown) fn token_source(
    site: &Site<'_>,
    scheme: &SecurityScheme,
) -> String {
    let mut program = start(site, &["Credential", "Token", "TokenError"]);
    program.lines(
        4,
        [
            "let source = Credential::source(|| async {",
            "    let text = std::fs::read_to_string(\"/run/token\").map_err(TokenError::new)?;",
            "    Ok(Token::new(text.trim()).expires_in(std::time::Duration::from_secs(600)))",
            "});",
        ]
        .map(str::to_owned),
    );
    let links = vec![setter(scheme, Expr::atom("source"))];
    client::build_with(site, links, &mut program);
    finish(program)
}

/// Returns a program whose client calls a server inside a cluster.
pub(in crate::emit::markdown) fn own_server(site: &Site<'_>) -> String {
    let mut program = start(site, &[]);
    let links = vec![
        Expr::atom(".base_url(\"http://api.internal:8080\")"),
        Expr::atom(".anonymous()"),
    ];
    client::build_at(site, links, &mut program);
    finish(program)
}

/// Returns a program whose client waits and tries again otherwise than usual.
pub(in crate::emit::markdown) fn patience(site: &Site<'_>) -> String {
    let mut program = start(site, &["RetryPolicy"]);
    let seconds = |link: &str, seconds: u32| {
        let seconds = Expr::atom(format!("std::time::Duration::from_secs({seconds})"));
        Expr::call(link, vec![seconds])
    };
    let policy = Expr::chain(
        Expr::atom("RetryPolicy::new()"),
        vec![
            Expr::atom(".max_attempts(5)"),
            Expr::call(
                ".max_delay",
                vec![Expr::atom("std::time::Duration::from_secs(5)")],
            ),
        ],
    );
    let links = vec![
        seconds(".timeout", 10),
        seconds(".total_timeout", 60),
        Expr::call(".retries", vec![policy]),
    ];
    client::build_with(site, links, &mut program);
    finish(program)
}

fn start(site: &Site<'_>, names: &[&str]) -> Program {
    let mut program = Program::new(site);
    program.fallible();
    for name in names {
        program.name(name);
    }
    program
}

fn finish(mut program: Program) -> String {
    program.line("    println!(\"{client:?}\");".to_owned());
    program.finish()
}

fn setter(scheme: &SecurityScheme, value: Expr) -> Expr {
    Expr::call(&format!(".{}", scheme.ident), vec![value])
}

/// Returns the token endpoint: the operation that the scheme's own URL leads to, or one that is named after OAuth. Other
/// operations issue tokens, too, which are not for this grant.
fn token_url<'a>(api: &'a Api, scheme: &'a SecurityScheme) -> &'a str {
    let declared = match &scheme.kind {
        SchemeKind::OAuth2 { flows, .. } => {
            flows.iter().find(|(name, _)| name != "implicit")
        }
        _ => None,
    };
    let declared = declared.map(|(_, url)| url.as_str());
    let operations = api.groups.iter().flat_map(|group| &group.operations);
    let paths = operations.filter(|operation| operation.method == Method::Post);
    let paths = paths.filter_map(|operation| match operation.path.as_slice() {
        [PathPart::Literal(path)] => Some(path.as_str()),
        _ => None,
    });
    let mut paths = paths.filter(|path| path.ends_with("/token"));
    let own = paths.clone().find(|path| declared.is_some_and(|url| url.ends_with(path)));
    let own = own.or_else(|| paths.find(|path| path.contains("oauth")));
    own.or(declared).unwrap_or("https://auth.example.com/oauth2/token")
}
