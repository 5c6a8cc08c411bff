//! What messages repeat of what servers say in their errors.

use anyhow::Result;
use tests::server::{Reply, Server};

use crate::program::run;

#[test]
fn messages_say_what_the_server_says_and_no_secret() -> Result<()> {
    let sealed = r#"{"title": "Refused", "detail": "PLANTED"}"#;
    let wrapped = r#"{"error": {"message": "No", "reason": "PLANTED"}}"#;
    let open = r#"{"error": {"id": "no_job", "message": "It is not there", "reason": "Never was"}}"#;
    let server = Server::scripted([
        Reply::json(404, open),
        Reply::json(400, sealed),
        Reply::json(400, wrapped),
        Reply::json(418, sealed),
    ])?;
    run("error_texts", &server)
}
