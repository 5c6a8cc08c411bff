//! The variables of servers: defaults, listed values, whole origins.

use anyhow::Result;
use tests::server::{Reply, Server};

use crate::program::{lines, run};

#[test]
fn variables_have_their_defaults_and_what_the_caller_says() -> Result<()> {
    let server = Server::replying(|_| Reply::status(204))?;
    run("server_variables", &server)?;
    let expected = [
        "GET /v2/us/a",
        "GET /v9/files/c",
        "GET /v1/us/a",
        "GET /us/x/y/b",
        "GET /v1/z/c",
    ];
    assert_eq!(lines(&server), expected);
    Ok(())
}

#[test]
fn a_value_that_does_not_fit_is_an_error_of_the_builder() -> Result<()> {
    let server = Server::scripted([])?;
    run("refused_variables", &server)
}
