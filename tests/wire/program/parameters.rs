use fixture_parameters::api::api_group::Api;
use fixture_parameters::models::GetFileType;
use fixture_parameters::{Client, Error, Timestamp};

fn client(url: &str) -> Client {
    // The path of the base URL stays in front.
    Client::builder().base_url(format!("{url}/v1/")).build().expect("a client")
}

pub async fn path(url: &str) {
    let client = client(url);
    for id in ["plain", "a/b", "?x", "é", "%2e", "...", "..", "#:\\ \r\n"] {
        client.api().archive_item(id, "a&b=+ c").await.expect(id);
    }
}

pub async fn arguments(url: &str) {
    let client = client(url);
    let api = client.api();
    api.get_file(-7, "dir/a b.txt")
        .verbose(true)
        .tag(["a,b", "c&d"])
        .ids([1, 2, 3])
        .r#type(GetFileType::Image)
        .since("2024-05-06T07:08:09Z".parse::<Timestamp>().expect("a date-time"))
        .x_trace("t 1")
        .session("s-1")
        .send_query("now")
        .path_query("p/q")
        .header("X-Of-The-Call", "yes")
        .await
        .expect("a call with everything");
    // What is set twice counts once.
    let twice = api.get_file(1, "f").verbose(true).verbose(false);
    twice.r#type(GetFileType::from("a b")).await.expect("an unknown value");
    // An empty list is left out.
    let empty = api.get_file(2, "f").tag([""; 0]).ids([]);
    empty.await.expect("a call with empty lists");
}

/// What a caller may have or not, as it comes from elsewhere.
#[derive(Default)]
struct Wanted {
    verbose: Option<bool>,
    tags: Option<Vec<String>>,
    ids: Option<[i64; 2]>,
    kind: Option<GetFileType>,
    trace: Option<String>,
    query: Option<&'static str>,
}

/// Holds the operations themselves: they live as long as it does.
struct Store {
    api: Api,
}

impl Store {
    async fn file(&self, id: i64, wanted: Wanted) {
        self.api
            .get_file(id, "f")
            .verbose(wanted.verbose)
            .tag(wanted.tags)
            .ids(wanted.ids)
            .r#type(wanted.kind)
            .since(None)
            .x_trace(wanted.trace.as_deref())
            .send_query(wanted.query)
            .path_query(None::<String>)
            .await
            .expect("a call with what there is");
    }
}

pub async fn options(url: &str) {
    let store = Store { api: client(url).api() };
    let all = Wanted {
        verbose: Some(true),
        tags: Some(vec!["a".to_owned(), "b".to_owned()]),
        ids: Some([1, 2]),
        kind: Some(GetFileType::Image),
        trace: Some("t".to_owned()),
        query: Some("now"),
    };
    let task = tokio::spawn(async move {
        store.file(1, all).await;
        store.file(2, Wanted::default()).await;
        store.api
    });
    let api = task.await.expect("a task of its own");
    // `None` leaves what is there.
    let call = api.get_file(3, "f").send_query("kept").send_query(None::<&str>);
    let twice = call.append_header("X-Tag", "a").append_header("X-Tag", "b");
    twice.await.expect("a call with two headers of a name");
}

pub async fn refused(url: &str) {
    let client = client(url);
    let api = client.api();
    for path in ["", ".", ".."] {
        refuses(api.get_file(1, path).await, "path");
    }
    refuses(api.archive_item("", "r").await, "id");
    refuses(api.get_file(1, "f").x_trace("hush\r\nX-Evil: 1").await, "X-Trace");
    refuses(api.get_file(1, "f").session("hush; admin=1").await, "session");
    refuses(api.get_file(1, "f").header("X-A", "hush\n").await, "X-A");
    refuses(api.get_file(1, "f").header("hush: x", "1").await, "header");
    refuses(api.get_file(1, "f").header("Host", "hush").await, "host");
}

fn refuses<E: std::fmt::Debug>(result: Result<(), Error<E>>, argument: &str) {
    let error = result.expect_err(argument);
    let Error::InvalidArgument(invalid) = &error else { panic!("{error:?}") };
    assert_eq!(invalid.argument(), argument);
    let told = format!("{error} {error:?}");
    assert!(!told.contains("hush"), "{told}");
}
