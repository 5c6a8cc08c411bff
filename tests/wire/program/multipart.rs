use std::collections::BTreeMap;
use std::pin::Pin;
use std::task::{Context, Poll};

use fixture_multipart::models::{MetaModel, UploadFilePurpose};
use fixture_multipart::{Body, Client, Error, Multipart, Part};

fn client(url: &str) -> Client {
    Client::builder().base_url(url).build().expect("a client")
}

/// A stream of a few pieces.
pub struct Pieces(std::vec::IntoIter<&'static str>);

impl futures_core::Stream for Pieces {
    type Item = Result<&'static str, std::io::Error>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.next().map(Ok))
    }
}

pub fn pieces(pieces: &[&'static str]) -> Pieces {
    Pieces(pieces.to_vec().into_iter())
}

fn stream(of: &[&'static str]) -> Body {
    Body::stream(pieces(of))
}

fn meta(name: &str) -> MetaModel {
    MetaModel::new().name(name)
}

pub async fn parts(url: &str) {
    let client = client(url);
    let api = client.api();
    let file =
        Part::new("\u{89}PNG").file_name("ca\"t\r\n.png").content_type("image/png");
    let shown = format!("{file:?}");
    assert!(!shown.contains("PNG"), "{shown}");
    let call = api
        .upload_file(file, UploadFilePurpose::Vision)
        .secret("hush")
        .tags(["a", "b c"])
        .thumbnails([vec![0_u8, 255], vec![10]])
        .size(7)
        .meta(meta("m").level(1))
        .history([meta("x"), meta("y")])
        .report("<r/>")
        .any("anything");
    let shown = format!("{call:?}");
    assert!(!shown.contains("hush") && !shown.contains("anything"), "{shown}");
    call.await.expect("a form with everything");
    // Bytes and a stream as they are; what is set again replaces what was there.
    let call = api.upload_file(stream(&["one ", "two"]), UploadFilePurpose::Batch);
    let call = call.tags(["gone"]).tags(["kept"]);
    let again = call.clone();
    call.await.expect("a streamed form");
    let error = again.await.expect_err("the stream is spent");
    assert!(matches!(error, Error::InvalidArgument(_)), "{error:?}");
    api.send_both_forms().name("n").file("bytes").await.expect("the richer form");
    let bad = Part::new("x").content_type("a\nb");
    let error =
        api.upload_file(bad, UploadFilePurpose::Batch).await.expect_err("a bad type");
    assert!(matches!(error, Error::InvalidArgument(_)), "{error:?}");
}

pub async fn chosen(url: &str) {
    let client = client(url);
    let api = client.api();
    api.send_either().body(meta("json")).await.expect("JSON");
    let parts = Multipart::new().text("note", "é").part("file", Part::new("f"));
    api.send_either()
        .body(meta("gone"))
        .body_multipart(parts.clone())
        .await
        .expect("parts");
    let related = api.send_either().body_multipart_related(parts);
    related.await.expect("parts of another kind");
    api.send_either().body_bytes(stream(&["a", "b"]).length(2)).await.expect("a stream");
    api.send_either().body_lines([meta("1"), meta("2")]).await.expect("lines");
    let metadata: BTreeMap<_, _> =
        [("k".to_owned(), "v w".to_owned())].into_iter().collect();
    api.send_encoded()
        .expand(["a", "b&c"])
        .items_form([meta("i"), meta("j")])
        .meta(meta("m").level(2))
        .metadata(metadata)
        .joined(["x", "y,z"])
        .plain([1, 2])
        .raw(meta("r"))
        .usual(["u", "v,w"])
        .unstyled(["u", "v,w"])
        .named(["n", "o"])
        .text(["t", "é"])
        .keys(meta("k").level(3))
        .await
        .expect("a form in every style");
}
