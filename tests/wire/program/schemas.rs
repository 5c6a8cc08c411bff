use fixture_enums::models::{Colour, Level, Paint, PaintCoat, PaintFinish, Untyped};
use fixture_presence::Nullable;
use fixture_presence::models::{Account, Sent};
use fixture_unions::models::{Branch, Circle, Leaf, Node, Point, Value};

fn unions(url: &str, prefix: &str) -> fixture_unions::Client {
    let builder = fixture_unions::Client::builder().base_url(format!("{url}{prefix}"));
    builder.build().expect("a client")
}

pub async fn tagged(url: &str) {
    let children =
        [Node::Leaf(Leaf::new("green", "leaf")), Node::Bud(Leaf::new("red", "leaf"))];
    let node = Node::from(Branch::new(children));
    let client = unions(url, "");
    let echo = client.api().post_node(node.clone()).await.expect("an echo");
    // The variant says what is written, whatever its value says.
    let children =
        [Node::Leaf(Leaf::new("green", "leaf")), Node::Bud(Leaf::new("red", "bud"))];
    assert_eq!(echo, Node::from(Branch::new(children)));

    let late = unions(url, "/late").api().post_node(node.clone()).await;
    assert_eq!(late.expect("a tag behind"), Node::Bud(Leaf::new("red", "bud")));

    let untagged = unions(url, "/untagged").api().post_node(node.clone()).await;
    let told = untagged.expect_err("no tag").to_string();
    assert!(told.contains("missing field `kind` at $ "), "{told}");

    let deep = unions(url, "/deep").api().post_node(node.clone()).await;
    let told = deep.expect_err("a leaf without a colour").to_string();
    assert!(told.contains("missing field `colour` at $.children[0] "), "{told}");

    let unknown = unions(url, "/unknown").api().post_node(node).await;
    let unknown = unknown.expect("an unknown tag");
    assert!(matches!(unknown, Node::Unrecognized(_)), "{unknown:?}");
    assert_eq!(client.api().post_node(unknown.clone()).await.expect("an echo"), unknown);
}

pub async fn untagged(url: &str) {
    let client = unions(url, "");
    let values = [
        Value::Text("a\"b".into()),
        Value::Flag(true),
        Value::Number(1.5),
        Value::Point(Point::new(1.0, -2.0)),
        Value::Circle(Circle::new(3.0, 1.0, 2.0)),
        Value::List(vec![1, -2]),
    ];
    for value in values {
        let returned = client.api().post_value(value.clone()).await;
        assert_eq!(returned.expect("an echo"), value);
    }
    let wide = unions(url, "/wide").api().post_value(true).await;
    assert_eq!(wide.expect("a circle"), Value::Circle(Circle::new(3.0, 1.0, 2.0)));

    let none = unions(url, "/none").api().post_value(true).await;
    let told = none.expect_err("no shape fits").to_string();
    for branch in ["Circle", "Point", "Flag", "Number", "Text", "List"] {
        assert!(told.contains(&format!("{branch} (")), "{told}");
    }
    assert!(!told.contains("hush"), "{told}");
}

pub async fn enums(url: &str) {
    let builder = fixture_enums::Client::builder().base_url(url);
    let client = builder.build().expect("a client");
    let paint = client.api().get_colour(Colour::DarkGreen).await.expect("a paint");
    assert_eq!(paint.untyped, Untyped::B);
    assert_eq!(paint.colour.as_str(), "burnt/umber é");
    assert!(matches!(paint.colour, Colour::Unrecognized(_)));
    assert!(matches!(paint.finish, Some(PaintFinish::Unrecognized(_))));
    assert_eq!(paint.level.as_ref().map(Level::as_i64), Some(9));
    let coats = paint.coats.as_deref().expect("coats");
    assert_eq!(coats, [PaintCoat::First, PaintCoat::from("third")]);

    let again = client.api().get_colour(paint.colour.clone()).send_raw().await;
    let again = again.expect("the same bytes");
    assert_eq!(serde_json::to_vec(&paint).expect("JSON"), again.body()[..]);
    let same: Paint = serde_json::from_slice(again.body()).expect("a paint");
    assert_eq!(same, paint);
    let error =
        client.api().get_colour(Colour::Empty).await.expect_err("an empty segment");
    assert!(error.to_string().contains("`colour` is empty"), "{error}");
}

pub async fn presence(url: &str) {
    let builder = fixture_presence::Client::builder().base_url(url);
    let client = builder.build().expect("a client");
    let api = client.api();
    let bare = Sent::new([""; 0], None, "p");
    let mut null = Sent::new(["a"], Some("n".into()), "p");
    null.aliased = Nullable::Null;
    null.either = Nullable::Null;
    let full = Sent::new(["a"], None, "p").optional(0).either(true);
    let full = full.aliased("m");

    for (sent, either) in [(bare.clone(), None), (null, None), (full, Some(false))] {
        let received = api.put_value(sent).await.expect("a value");
        assert_eq!((received.plain.as_str(), received.either), ("x", either));
    }
    let failures = [
        "expected a string, found null at $.plain ",
        "missing field `plain` at $ ",
        "expected a boolean, found a number at $.either ",
    ];
    for expected in failures {
        let told = api.put_value(bare.clone()).await.expect_err("a failure").to_string();
        assert!(told.contains(expected), "{told}");
    }
    // Neither side has the other's key, though both are required.
    let account = Account::new("n").secret("s");
    assert_eq!(
        api.create_account(account).await.expect("an account").id.as_deref(),
        Some("i")
    );
    // A list of which null says that it is empty; the writer never says it so.
    let text = r#"{"plain": "p", "nullable": null, "list": null}"#;
    assert_eq!(serde_json::from_str::<Sent>(text).expect("a null list"), bare);
}
