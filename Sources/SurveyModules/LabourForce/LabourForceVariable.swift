/// The canonical variables of the labour force module: what a country's answers are mapped to.
///
/// Answers of yes and no are 1 and 0. An answer that was not asked for is missing; it is never a no.
public enum LabourForceVariable: String, Sendable, CaseIterable {
  /// Completed years of age.
  case age
  /// Worked an hour or more for pay or profit in the reference week: own business, payment in kind and family
  /// work for a market enterprise included; own-use production, unpaid training and volunteering not.
  case workedOneHour = "worked_one_hour"
  /// Has a job or business that he or she was absent from.
  case absent
  /// Why, by the codes that `LabourForceOptions` lists.
  case absenceReason = "absence_reason"
  /// How many months the absence lasts in all.
  case absenceMonths = "absence_months"
  /// Whether pay continues, in part or whole.
  case absencePaid = "absence_paid"
  /// Whether the return to the same unit is assured.
  case returnAssured = "return_assured"
  /// Whether some tasks of the job are performed in the off-season.
  case performsTasks = "performs_tasks"
  /// Whether the job is that of a contributing family worker.
  case familyWorker = "contributing_family_worker"
  /// Produced goods for own use that are a significant part of what the household consumes.
  case ownUseSignificant = "own_use_significant"
  /// Was in unpaid training for a job.
  case unpaidTrainee = "unpaid_trainee"
  /// Was given pay in kind for the training.
  case traineePaidInKind = "trainee_paid_in_kind"
  /// Volunteered in the production of goods for the market.
  case volunteeredGoods = "volunteered_market_goods"
  /// Sought work in the last four weeks by any active method.
  case soughtWork = "sought_work"
  /// Could have started in the reference period or the two weeks after it.
  case available
  /// In how many months a job that is arranged starts.
  case futureStartMonths = "future_start_months"
  /// Takes part in training of an employment programme.
  case trainingProgramme = "training_programme"
  /// In how many months the job starts that the training leads to.
  case trainingJobMonths = "training_job_months"
  /// Took steps to migrate for work and waits for the opportunity to leave.
  case seeksAbroad = "seeks_abroad"
  /// Wants to work.
  case wantsWork = "wants_work"
  /// Would become available within a short period after the one asked about.
  case becomesAvailable = "would_become_available"
  /// Why he or she did not seek, by the codes that `LabourForceOptions` lists.
  case reasonNotSeeking = "reason_not_seeking"
  /// How many months the search has lasted.
  case searchMonths = "search_months"
  /// Usual hours a week in all jobs.
  case hours = "hours_usual_all_jobs"
  /// Hours actually worked in the reference week in all jobs.
  case hoursActual = "hours_actual_all_jobs"
  /// Whether fewer hours than usual, or none, were worked for economic reasons.
  case fewerForEconomicReasons = "fewer_hours_economic_reason"
  /// Wants to work more hours.
  case wantsMoreHours = "wants_more_hours"
  /// Could work more hours within the period asked about.
  case availableMoreHours = "available_more_hours"
  /// Attends formal or other education or training.
  case attendsEducation = "attends_education"
}
