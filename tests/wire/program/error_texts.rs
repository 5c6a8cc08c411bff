use std::error::Error as _;

use fixture_error_texts::Client;

const SECRET: &str = "PLANTED";

fn client(url: &str) -> Client {
    Client::builder().base_url(url).build().expect("a client")
}

/// What the server says is wrong is in the message, unless the document marks it sensitive.
pub async fn told(url: &str) {
    let client = client(url);
    let api = client.api();
    let error = api.get_told("1").await.expect_err("status 404");
    assert_eq!(error.code().as_deref(), Some("no_job"));
    assert_eq!(error.reason().as_deref(), Some("It is not there: Never was"));
    let told = "getTold: the server answered with an error: `no_job`: It is not there: Never \
                was (status 404)";
    assert_eq!(error.to_string(), told);
    assert_eq!(format!("{error:?}"), told);
    assert_eq!(error.erase().to_string(), told);

    for reason in ["Refused", "No"] {
        let error = api.get_kept("1").await.expect_err("status 400");
        assert_eq!(error.reason().as_deref(), Some(reason));
        assert!(error.source().is_none());
        for shown in [format!("{error}"), format!("{error:?}"), format!("{error:#?}")] {
            assert!(!shown.contains(SECRET), "{shown}");
        }
        // Who asks for the body gets it.
        let body = error.raw_body().expect("a body");
        assert!(String::from_utf8_lossy(body).contains(SECRET));
    }
    // A status that the document does not know has the same secrets.
    let error = api.get_kept("1").await.expect_err("status 418");
    assert!(error.to_string().ends_with(": Refused (status 418)"), "{error}");
}
