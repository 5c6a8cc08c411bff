//! Work on several things at once, where one test would keep the other cores waiting.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Does something with each item, as many at a time as there are cores.
///
/// # Panics
///
/// As `work` does.
pub fn each<T: Sync>(items: &[T], work: impl Fn(&T) + Sync) {
    let next = AtomicUsize::new(0);
    let take = || {
        while let Some(item) = items.get(next.fetch_add(1, Ordering::Relaxed)) {
            work(item);
        }
    };
    let threads = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        for _ in 1..threads.min(items.len()) {
            scope.spawn(take);
        }
        take();
    });
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    #[test]
    fn each_item_has_its_turn() {
        let sum = AtomicUsize::new(0);
        let items: Vec<usize> = (1..=100).collect();
        super::each(&items, |item| {
            sum.fetch_add(*item, Ordering::Relaxed);
        });
        assert_eq!(sum.into_inner(), 5_050);
    }
}
