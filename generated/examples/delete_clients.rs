//! Deletes all OAuth 2.0 clients of an owner, with tests that need no server.
//!
//! Reads `ORY_SDK_URL` and `ORY_ACCESS_TOKEN`, and the owner as an argument. Its tests are run by
//!
//! ```sh
//! cargo test --example delete_clients --features test-util
//! ```

use std::env;

use ory_sdk::{Error, Ory};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let ory = Ory::builder()
        .base_url(env::var("ORY_SDK_URL").expect("ORY_SDK_URL"))
        .ory_access_token(env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
        .build()?;
    let owner = env::args().nth(1).ok_or("whose clients?")?;
    println!("deleted {} clients", delete_clients(&ory, &owner).await?);
    Ok(())
}

/// Deletes the clients, and returns how many there were. One that is gone already does not count.
async fn delete_clients(ory: &Ory, owner: &str) -> Result<usize, Error> {
    let mut count = 0;
    let mut clients = ory.oauth2().list_oauth2_clients().owner(owner).items();
    while let Some(client) = clients.try_next().await? {
        let id = client.client_id.unwrap_or_default();
        match ory.oauth2().delete_oauth2_client(id).await {
            Ok(()) => count += 1,
            Err(error) if error.status() == Some(404) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(count)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use ory_sdk::api::oauth2::{DeleteOAuth2ClientCall, ListOAuth2ClientsCall};
    use ory_sdk::models::OAuth2Client;
    use ory_sdk::testing::{MockTransport, RecordedRequest, TestClock};

    use super::*;

    /// A real client: only the network is not there.
    fn ory(mock: &MockTransport) -> Ory {
        Ory::builder()
            .base_url("https://ory.example.test")
            .ory_access_token("any")
            .transport(mock.clone())
            .build()
            .expect("a client")
    }

    fn client(id: &str) -> OAuth2Client {
        OAuth2Client::new().client_id(id)
    }

    #[tokio::test]
    async fn deletes_all_pages_and_skips_what_is_gone() {
        let mock = MockTransport::new();
        // Answers are given one after the other, as calls are made.
        mock.on::<ListOAuth2ClientsCall>()
            .returns(vec![client("a"), client("b")])
            .next_page("page_token", "2")
            .returns(vec![client("c")]);
        mock.on::<DeleteOAuth2ClientCall>().returns(()).status(404).returns(());

        let count = delete_clients(&ory(&mock), "me").await.expect("deleted");
        assert_eq!(count, 2);

        // What was sent, as the server would have seen it.
        let requests = mock.requests();
        let lists = requests.iter().filter(|it| it.method() == "GET");
        let lists: Vec<_> = lists.map(RecordedRequest::query).collect();
        assert_eq!(lists, ["owner=me", "owner=me&page_token=2"]);
        let deleted = requests.iter().filter(|it| it.method() == "DELETE");
        let deleted: Vec<_> = deleted.map(RecordedRequest::path).collect();
        let path = |id: &str| format!("/admin/clients/{id}");
        assert_eq!(deleted, ["a", "b", "c"].map(path));
    }

    #[tokio::test]
    async fn passes_on_what_the_server_refuses() {
        let mock = MockTransport::new();
        mock.on::<ListOAuth2ClientsCall>().status(403);
        let error = delete_clients(&ory(&mock), "me").await.expect_err("refused");
        assert_eq!((error.status(), error.is_retryable()), (Some(403), false));
    }

    #[tokio::test]
    async fn waits_and_tries_again_when_there_are_too_many_calls() {
        let mock = MockTransport::new();
        mock.on::<ListOAuth2ClientsCall>()
            .status(429)
            .header("retry-after", "30")
            .returns(Vec::new());
        // A clock on which every wait is over at once.
        let clock = TestClock::skipping();
        let ory = Ory::builder()
            .base_url("https://ory.example.test")
            .ory_access_token("any")
            .transport(mock.clone())
            .clock(clock.clone())
            .build()
            .expect("a client");
        assert_eq!(delete_clients(&ory, "me").await.expect("nothing to delete"), 0);
        assert_eq!(mock.requests().len(), 2);
        assert!(clock.waits().contains(&Duration::from_secs(30)), "{:?}", clock.waits());
    }
}
