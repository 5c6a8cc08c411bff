use fixture_access::{Client, ClientBuilder};

fn builder(url: &str) -> ClientBuilder {
    Client::builder().base_url(format!("{url}/v2"))
}

pub async fn schemes(url: &str) {
    let client = builder(url)
        .bearer("of-bearer")
        .digest("Digest username=\"me\"")
        .connect("of-connect")
        .flows("of-flows")
        .first("of-first")
        .second("of-second")
        .build()
        .expect("a client");
    let api = client.api();
    api.use_digest().await.expect("the header as it is given");
    api.use_connect().await.expect("a token of OpenID Connect");
    api.use_flows().await.expect("a token of any flow");
    api.use_certificate().await.expect("the certificate is the transport's");
    api.use_pairs().await.expect("both keys");

    let first = builder(url).first("of-first");
    let client = first.connect("of-connect").build().expect("a client");
    client.api().use_pairs().await.expect("the second pair");
    let client = builder(url).second("of-second").build().expect("a client");
    client.api().use_pairs().await.expect("half of a pair is none, and none is fine");
}

pub async fn servers(url: &str) {
    let own = "https://{region}.example.com/{stage}";
    let client = builder(url).bearer("b").server_url(own, format!("{url}/own"));
    let client = client.build().expect("a client");
    client.api().get_upload().await.expect("a server that is a path alone");
    client.api().put_upload().await.expect("the operation's own server");

    let error = Client::builder().bearer("b").build().expect_err("no host");
    assert!(error.to_string().contains("set `base_url`"), "{error}");
    let client = builder(url).bearer("b").region("eu/x").stage("live").build();
    let error = client.expect("a client").api().put_upload().await;
    let error = error.expect_err("a region that is no part of a host name");
    assert!(error.to_string().contains("`region`"), "{error}");
}
