use fixture_server_variables::Client;

pub async fn filled(url: &str) {
    let port = url.rsplit(':').next().expect("a port").to_owned();
    let usual = || Client::builder().origin(url).tenant("us");
    let client = usual().build().expect("the rest has defaults");
    client.api().at_all().await.expect("status 204");
    client.api().below().await.expect("status 204");
    // Nobody listens at the default port.
    client.api().at_port().no_retries().await.expect_err("no connection");

    let client = usual().version("v1").port(port).stage("x/y").place("z");
    let client = client.build().expect("a client");
    client.api().at_all().await.expect("status 204");
    client.api().at_port().await.expect("status 204");
    client.api().below().await.expect("status 204");
}

pub fn refused() {
    let error = Client::builder().build().expect_err("no tenant").to_string();
    assert!(error.contains("set `tenant`") && !error.contains("`origin`,"), "{error}");
    let client = Client::builder().tenant("us").build().expect("a client");
    assert!(format!("{client:?}").contains("https://uploads.example.com/v2/us"));

    let builder = || Client::builder().tenant("us");
    for (builder, told) in [
        (builder().version("v3"), "the value of `version` is none of `v1`, `v2`"),
        (builder().origin("https://a@b.example"), "the value of `origin` is not"),
        (
            builder().origin("files.example"),
            "the value of `origin` is not the start of a URL",
        ),
        (Client::builder().tenant("a?b"), "the value of `tenant` is not part of a path"),
        (Client::builder().tenant(""), "the value of `tenant` is not part of a path"),
    ] {
        let error = builder.build().expect_err(told).to_string();
        assert!(error.contains(told), "{error}");
    }
}
