//! Large bodies, read and written: by the generated crate, by derived serde with serde_json, and by derived serde with two
//! parsers that use unsafe code and vectors of the processor, as what is possible with those.

use std::hint::black_box;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::measure::{Cost, rounds};

/// A body, and the ways to read and to write it.
pub struct Body {
    pub name: &'static str,
    /// Its length in bytes.
    pub size: usize,
    /// Ours, then derived serde's with serde_json, simd-json and sonic-rs.
    pub ways: [Way; 4],
}

/// What is done once: reading a body and dropping the value, or writing the value.
pub struct Way {
    pub read: Box<dyn Fn()>,
    pub write: Box<dyn Fn()>,
}

/// Their names, in the order of [`Body::ways`].
pub const NAMES: [&str; 4] = ["ours", "derived serde", "simd-json", "sonic-rs"];

/// Returns a body: `$ours` and `$theirs` are types of the same JSON.
#[macro_export]
macro_rules! body {
    ($name:literal, $text:expr, $ours:ty, $theirs:ty) => {
        $crate::codec::Body {
            name: $name,
            size: $text.len(),
            ways: $crate::codec::ways::<$ours, $theirs>(
                $name,
                $text,
                |text| sdk::runtime::json::decode::<$ours>(text).unwrap(),
                |value| sdk::runtime::json::encode(value).unwrap(),
            ),
        }
    };
}

/// See [`body!`].
pub fn ways<A: 'static, B: Serialize + DeserializeOwned + 'static>(
    name: &str,
    text: &'static [u8],
    read: fn(&[u8]) -> A,
    write: fn(&A) -> Vec<u8>,
) -> [Way; 4] {
    [
        way(name, text, read, write),
        way::<B>(name, text, |text| serde_json::from_slice(text).unwrap(), |value| serde_json::to_vec(value).unwrap()),
        // It writes into the text that it reads: whoever has received a body makes a copy first.
        way::<B>(
            name,
            text,
            |text| simd_json::serde::from_slice(&mut text.to_vec()).unwrap(),
            |value| simd_json::serde::to_vec(value).unwrap(),
        ),
        way::<B>(name, text, |text| sonic_rs::from_slice(text).unwrap(), |value| sonic_rs::to_vec(value).unwrap()),
    ]
}

fn way<T: 'static>(name: &str, text: &'static [u8], read: fn(&[u8]) -> T, write: fn(&T) -> Vec<u8>) -> Way {
    let value = read(text);
    let tree = |text: &[u8]| serde_json::from_slice::<serde_json::Value>(text).unwrap();
    assert_eq!(tree(&write(&value)), tree(text), "{name}: each writes what it has read");
    Way {
        read: Box::new(move || drop(black_box(read(black_box(text))))),
        write: Box::new(move || drop(black_box(write(black_box(&value))))),
    }
}

/// Measures a body and prints its rows.
pub fn measure(body: &Body, count: usize) {
    // About as much work in each batch, whatever the size.
    let times = if count == 1 { 1 } else { (2_000_000 / body.size).max(1) };
    let [ours, theirs, simd, sonic] = &body.ways;
    for (what, of) in [("read", (|way| &way.read) as fn(&Way) -> &dyn Fn()), ("write", |way| &way.write)] {
        let repeat = |way: &Way| (0..times).for_each(|_| of(way)());
        let beside = |way: &Way| {
            rounds(count, || repeat(way), || repeat(theirs)).medians(|cost: Cost| cost.cpu)
        };
        let [our_time, their_time, ratio] = beside(ours);
        let rate = |seconds: f64| (body.size * times) as f64 / seconds / 1e6;
        println!(
            "| {what} {}, {} KB | {:.0} MB/s | {:.0} MB/s | {ratio:.2} | {:.2} | {:.2} |",
            body.name,
            body.size / 1000,
            rate(our_time),
            rate(their_time),
            beside(simd)[2],
            beside(sonic)[2],
        );
    }
}
