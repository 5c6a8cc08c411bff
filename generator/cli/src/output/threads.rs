//! Several files at once: what opening, reading and writing a small file takes, the system takes for itself.

use std::thread;

/// As many files as are worth a thread.
const WORTH: usize = 100;

/// Returns what is made of each item, in their order.
pub(super) fn each<T: Sync, R: Send>(
    items: &[T],
    make: impl Fn(&T) -> R + Sync,
) -> Vec<R> {
    let threads = thread::available_parallelism().map_or(1, |count| count.get().min(8));
    let threads = threads.min(items.len().div_ceil(WORTH)).max(1);
    // Neighbours stay together: they are in one folder.
    let mut runs = items.chunks(items.len().div_ceil(threads).max(1));
    let own = runs.next().unwrap_or_default();
    let work = |run: &[T]| run.iter().map(&make).collect::<Vec<R>>();
    thread::scope(|scope| {
        let others: Vec<_> = runs.map(|run| scope.spawn(|| work(run))).collect();
        let mut made = work(own);
        for other in others {
            let other = other.join();
            made.extend(other.unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
        made
    })
}

#[cfg(test)]
mod tests {
    use super::each;

    #[test]
    fn what_is_made_stands_in_order() {
        for count in [0, 1, 99, 100, 101, 1_234] {
            let items: Vec<usize> = (0..count).collect();
            let made = each(&items, |item| item * 2);
            assert_eq!(made, items.iter().map(|item| item * 2).collect::<Vec<_>>());
        }
    }
}
