use fixture_parameter_styles::Client;
use fixture_parameter_styles::models::{
    Color, Filter, FilterOwner, Page, Range, Rgb, TypedIdsRangeKindKind,
};

fn client(url: &str) -> Client {
    Client::builder().base_url(url).build().expect("a client")
}

/// The values of the specification: the empty string, a string, an array, an object.
fn colors() -> [Color; 4] {
    let list = ["blue", "black", "brown"].map(str::to_owned).to_vec();
    let rgb = Rgb::new().r(100).g(200).b(150);
    [Color::from(String::new()), "blue".to_owned().into(), list.into(), rgb.into()]
}

pub async fn table(url: &str) {
    let client = client(url);
    let api = client.api();
    for color in colors() {
        api.matrix(color.clone()).await.expect("matrix");
        api.matrix_exploded(color.clone()).await.expect("matrix, exploded");
        // An empty label would be a dot segment, and an empty segment no segment.
        if color != Color::from(String::new()) {
            api.label(color.clone()).await.expect("label");
            api.label_exploded(color.clone()).await.expect("label, exploded");
            api.simple(color.clone()).await.expect("simple");
            api.simple_exploded(color.clone()).await.expect("simple, exploded");
        } else {
            api.label(color.clone()).await.expect_err("a dot segment");
            api.simple(color.clone()).await.expect_err("an empty segment");
        }
        api.form().color(color.clone()).await.expect("form");
        api.form_exploded().color(color.clone()).await.expect("form, exploded");
        api.space_delimited().color(color.clone()).await.expect("spaceDelimited");
        api.pipe_delimited().color(color.clone()).await.expect("pipeDelimited");
        api.deep_object_exploded().color(color.clone()).await.expect("deepObject");
        api.header().color(color.clone()).await.expect("a header");
        api.header_exploded().color(color.clone()).await.expect("a header, exploded");
        api.cookie().color(color.clone()).await.expect("a cookie");
        api.cookie_exploded().color(color).await.expect("a cookie, exploded");
    }
}

pub async fn typed(url: &str) {
    let client = client(url);
    let range = || Range::new().gte(1).lt(5);
    let owner = FilterOwner::new().ids([7, 8]);
    let filter = Filter::new().name("a b").sizes([range(), Range::new()]).owner(owner);
    let call = client.api().typed([1, 2], range(), TypedIdsRangeKindKind::Small);
    call.r#where(filter)
        .expand(["data.customer", "a&b"])
        .created(range())
        .page(Page::new().limit(3).sort(["x", "y,z"]))
        .points([range()])
        .path("/a/b?c=d&e#f g+h")
        .list(["a/b", "c|d"])
        .shape(range())
        .note("x y")
        .x_range(range())
        .x_tags(["a", "b"])
        .seen([1, 2])
        .size(range())
        .await
        .expect("a call with everything");
    // A number in place of the object, and what is empty.
    let call = client.api().typed([1], range(), TypedIdsRangeKindKind::from("x/y"));
    let call = call.created(5).page(Page::new()).expand([""; 0]).x_tags([""; 0]);
    call.seen([]).size(Range::new()).await.expect("a call with little");
}
