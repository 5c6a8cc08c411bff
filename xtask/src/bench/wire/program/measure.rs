//! Two ways to do one thing, by turns, so that what disturbs one disturbs the other.

use std::time::{Duration, Instant};

use rustix::time::{ClockId, clock_gettime};

/// What a batch took.
#[derive(Clone, Copy)]
pub struct Cost {
    /// User and system time of the process, all its threads.
    pub cpu: Duration,
    /// Time on the wall.
    pub wall: Duration,
}

impl Cost {
    /// Measures one batch.
    pub fn of(batch: impl FnOnce()) -> Self {
        let (cpu, wall) = (cpu(), Instant::now());
        batch();
        Self { cpu: self::cpu() - cpu, wall: wall.elapsed() }
    }
}

fn cpu() -> Duration {
    Duration::try_from(clock_gettime(ClockId::ProcessCPUTime)).unwrap()
}

/// The batches of both, round by round.
pub struct Rounds(Vec<(Cost, Cost)>);

/// Runs both by turns: who begins changes with each round.
pub fn rounds(count: usize, mut ours: impl FnMut(), mut theirs: impl FnMut()) -> Rounds {
    ours();
    theirs();
    let round = |index| {
        if index % 2 == 0 {
            let first = Cost::of(&mut ours);
            (first, Cost::of(&mut theirs))
        } else {
            let first = Cost::of(&mut theirs);
            (Cost::of(&mut ours), first)
        }
    };
    Rounds((0..count).map(round).collect())
}

impl Rounds {
    /// Returns the median of ours, of theirs, and of their ratio within each round, in seconds.
    pub fn medians(&self, of: fn(Cost) -> Duration) -> [f64; 3] {
        let pairs = || {
            self.0.iter().map(|(ours, theirs)| (of(*ours).as_secs_f64(), of(*theirs).as_secs_f64()))
        };
        [
            median(pairs().map(|pair| pair.0)),
            median(pairs().map(|pair| pair.1)),
            median(pairs().map(|(ours, theirs)| ours / theirs)),
        ]
    }
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
