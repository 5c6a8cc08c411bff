use fixture_media_ranges::Client;
use fixture_media_ranges::models::{Line, Note};

pub async fn sent(url: &str) {
    let client = Client::builder().base_url(url).build().expect("a client");
    let api = client.api();
    let note = || Note::new("a").lines(1);
    assert_eq!(api.put_object(note()).await.expect("a note"), note());
    let call = api.put_object(note()).header("Content-Type", "application/vnd.note");
    assert_eq!(call.await.expect("a note"), note());
    api.put_list().body([Line::new(1), Line::new(2)]).await.expect("status 204");
    api.put_number(7).await.expect("status 204");
    api.put_bytes(vec![0_u8, 1]).await.expect("status 204");
    let call = api.put_bytes(vec![2_u8]).header("content-type", "image/png");
    call.await.expect("status 204");
    api.put_text("words").await.expect("status 204");
    api.put_suffix(note()).await.expect("status 204");
    api.put_both(note()).await.expect("status 204");
}
