//! Large bodies, read and written.

use std::hint::black_box;

use crate::measure::{Cost, rounds};

/// Measures one body and prints its rows: `$ours` and `$theirs` are types of the same JSON.
#[macro_export]
macro_rules! body {
    ($name:literal, $text:expr, $ours:ty, $theirs:ty, $rounds:expr) => {
        $crate::codec::body(
            $name,
            $text,
            $rounds,
            |text| sdk::runtime::json::decode::<$ours>(text).unwrap(),
            |value| sdk::runtime::json::encode(value).unwrap(),
            |text| serde_json::from_slice::<$theirs>(text).unwrap(),
            |value| serde_json::to_vec(value).unwrap(),
        )
    };
}

/// See [`body!`].
pub fn body<A, B>(
    name: &str,
    text: &[u8],
    count: usize,
    read_a: impl Fn(&[u8]) -> A,
    write_a: impl Fn(&A) -> Vec<u8>,
    read_b: impl Fn(&[u8]) -> B,
    write_b: impl Fn(&B) -> Vec<u8>,
) {
    let (a, b) = (read_a(text), read_b(text));
    let tree = |text: &[u8]| serde_json::from_slice::<serde_json::Value>(text).unwrap();
    assert_eq!(tree(&write_a(&a)), tree(text), "{name}: ours writes what it has read");
    assert_eq!(tree(&write_b(&b)), tree(text), "{name}: theirs writes what it has read");
    // About as much work in each batch, whatever the size.
    let times = if count == 1 { 1 } else { (2_000_000 / text.len()).max(1) };
    let repeat = |work: &dyn Fn()| (0..times).for_each(|_| work());
    let read = rounds(
        count,
        || repeat(&|| drop(black_box(read_a(black_box(text))))),
        || repeat(&|| drop(black_box(read_b(black_box(text))))),
    );
    let write = rounds(
        count,
        || repeat(&|| drop(black_box(write_a(black_box(&a))))),
        || repeat(&|| drop(black_box(write_b(black_box(&b))))),
    );
    for (what, measured) in [("read", read), ("write", write)] {
        let [ours, theirs, ratio] = measured.medians(|cost: Cost| cost.cpu);
        let rate = |seconds: f64| (text.len() * times) as f64 / seconds / 1e6;
        println!(
            "| {what} {name}, {} KB | {:.0} MB/s | {:.0} MB/s | {ratio:.2} |",
            text.len() / 1000,
            rate(ours),
            rate(theirs)
        );
    }
}
