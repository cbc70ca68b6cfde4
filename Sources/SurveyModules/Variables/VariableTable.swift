extension CanonicalVariable {
  /// Name, block, kind, detail of the kind, label, universe.
  static let rows = """
    household|design|text||Identifier of the household|all
    person|design|text||Identifier of the person in the household|all
    stratum|design|text||Stratum of the first stage|all
    psu|design|text||Primary sampling unit|all
    weight|design|number|0 1e9|Sampling weight|all
    rotation_group|design|text||Rotation group|all
    period|design|text||Reference period, such as 2024-Q3|all
    sex|person|coded|1 2|Sex: 1 men, 2 women|all
    age|person|number|0 130|Completed years of age|all
    birth_date|person|date||Date of birth|all
    relationship|person|coded|1 2 3 4 5 6 7 8 9|Relationship to the head: 1 head, 2 spouse, 3 child, 4 parent, 5 grandchild, 6 sibling, 7 other relative, 8 domestic worker, 9 not related|all
    marital_status|person|coded|1 2 3 4 5|Marital status: 1 single, 2 married, 3 divorced, 4 separated, 5 widowed|all
    education|person|category|0 1 2 3 4 5 6 7 8|Highest level of education, ISCED 2011|all
    attends_education|person|yesno||Attends formal or other education or training|youth at least
    region|person|text||Region of usual residence|all
    urban|person|yesno||Lives in an urban area|all
    proxy|person|yesno||Somebody else answered|all
    worked_one_hour|labour|yesno||Worked an hour or more for pay or profit in the reference week|working age
    absent|labour|yesno||Has a job or business and was absent from it|did not work
    absence_reason|labour|coded|1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16|Why absent: 1 sickness, 2 annual leave, 3 public holiday, 4 maternity or paternity leave, 5 schedule, 6 parental leave, 7 education, 8 care, 9 other personal leave, 10 strike, 11 slack work, 12 reduced activity, 13 weather, 14 breakdown, 15 temporary lay-off, 16 off-season|absent
    absence_months|labour|number|0 600|Months of the whole absence|absent
    absence_paid|labour|yesno||Pay continues, in part or whole|absent
    return_assured|labour|yesno||The return to the same unit is assured|absent
    performs_tasks|labour|yesno||Performs some tasks of the job in the off-season|off-season
    contributing_family_worker|labour|yesno||The job is that of a contributing family worker|absent
    own_use_significant|labour|yesno||Produced goods for own use that are a significant part of what the household consumes|did not work
    unpaid_trainee|labour|yesno||Was in unpaid training for a job|did not work
    trainee_paid_in_kind|labour|yesno||Was given pay in kind for the training|unpaid trainees
    volunteered_market_goods|labour|yesno||Volunteered in the production of goods for the market|did not work
    sought_work|labour|yesno||Sought work in the last four weeks|not employed
    available|labour|yesno||Could start in the reference period or the two weeks after it|not employed
    future_start_months|labour|number|0 120|Months until an arranged job starts|not employed
    training_programme|labour|yesno||Takes part in training of an employment programme|not employed
    training_job_months|labour|number|0 120|Months until the job starts that training leads to|in training
    seeks_abroad|labour|yesno||Took steps to migrate for work and waits to leave|not employed
    wants_work|labour|yesno||Wants to work|did not seek
    would_become_available|labour|yesno||Would become available within a short period|not available
    reason_not_seeking|labour|coded|1 2 3 4 5 6 7 8 9 10|Why not seeking: 1 past failure, 2 no suitable jobs, 3 lack of experience or qualifications, 4 no jobs in the area, 5 too young or old, 6 family, 7 studies, 8 health, 9 does not need, 10 other|did not seek
    search_months|labour|number|0 900|Months of search|sought work
    hours_usual_all_jobs|labour|number|0 168|Usual hours a week in all jobs|employed
    hours_actual_all_jobs|labour|number|0 168|Hours worked in the reference week in all jobs|employed
    fewer_hours_economic_reason|labour|yesno||Worked fewer hours than usual, or none, for economic reasons|employed
    wants_more_hours|labour|yesno||Wants to work more hours|employed
    available_more_hours|labour|yesno||Could work more hours|employed
    labour_force_status|labour|category|1 2 3|Labour force status where the file has it already: 1 employed, 2 unemployed, 3 outside|working age
    status_declared|job|coded|1 2 3 4 5 6|Declared status: 1 employee, 2 employer, 3 own-account worker, 4 member of a producers’ cooperative, 5 contributing family worker, 6 paid apprentice or trainee|employed
    isco08|job|class|ISCO-08|Occupation, ISCO-08|employed
    isic4|job|class|ISIC Rev. 4|Industry, ISIC Rev. 4|employed
    incorporated|job|yesno||The business is incorporated|independent workers
    has_employees|job|yesno||The business has employees who work regularly|independent workers
    decides_in_business|job|yesno||Takes part in the main decisions of the business|family workers
    depends_on_other_unit|job|yesno||Another unit controls price, organisation or access to clients|independent workers
    contract_type|job|coded|1 2 3|Contract: 1 open-ended, 2 for a limited time, 3 casual or none|employees
    contract_months|job|number|0 600|Expected months of the contract|limited time
    guaranteed_hours|job|yesno||A minimum of hours is guaranteed|employees
    pay_form|job|coded|1 2|Pay: 1 by time, 2 only by piece, fee or commission|employees
    pays_own_contributions|job|yesno||Is responsible for own taxes and contributions|employees
    institutional_sector|job|coded|1 2 3 4|Sector: 1 government, 2 corporation or institution, 3 household enterprise, 4 private household|employed
    mainly_own_use|job|yesno||The product is mainly for the household’s own use|employed
    registered|job|yesno||The unit is registered|employed
    keeps_accounts|job|yesno||The unit keeps complete accounts|employed
    social_insurance_by_employer|job|yesno||The employer contributes to social insurance|employees
    paid_annual_leave|job|yesno||Paid annual leave|employees
    paid_sick_leave|job|yesno||Paid sick leave|employees
    contractor_registered|job|yesno||Registered for tax or social insurance, with access|contractors
    family_job_registered|job|yesno||The job is registered and contributed for|family workers
    fixed_premises|job|yesno||Fixed premises apart from the home|employed
    unit_size|job|number|1 10000000|Persons who work in the unit|employed
    hours_usual|job|number|0 168|Usual hours a week in the main job|employed
    days_week|job|number|0 7|Days a week in the main job|employed
    pay_amount|job|number|0 1e12|Pay of a period|employees
    pay_period|job|coded|1 2 3 4 5 6|Period of pay: 1 hour, 2 day, 3 week, 4 fortnight, 5 month, 6 year|employees
    pay_in_kind|job|number|0 1e12|Monthly worth of pay in kind|employees
    birth_country|migration|country||Country of birth|all
    birth_region|migration|text||Region of birth|born in the country
    citizenship|migration|country||Country of citizenship; XXA for stateless persons|all
    second_citizenship|migration|country||Country of a second citizenship|all
    mother_birth_country|migration|country||Country of birth of the mother|all
    father_birth_country|migration|country||Country of birth of the father|all
    usual_residence_country|migration|country||Country of usual residence|all
    previous_residence_country|migration|country||Country of the residence before|who moved
    previous_residence_region|migration|text||Region of the residence before|who moved in the country
    residence_1y_country|migration|country||Country of residence one year ago|one year and over
    residence_1y_region|migration|text||Region of residence one year ago|one year and over
    residence_5y_country|migration|country||Country of residence five years ago|five years and over
    residence_5y_region|migration|text||Region of residence five years ago|five years and over
    arrival_year|migration|number|1880 2100|Year of the last arrival in the country|born or resided abroad
    migration_reason|migration|text||Why the person moved|who moved
    ever_resided_abroad|migration|yesno||Has ever resided in another country|all
    present|work-abroad|yesno||Was present in the country in the reference period|all
    employer_country|work-abroad|country||Country in which the unit of the job is resident|employed
    work_country|work-abroad|country||Country in which the work is done|employed
    seeks_work_in_country|work-abroad|yesno||Is no resident and seeks work in the country|not resident
    diplomatic_or_military|work-abroad|yesno||Foreign diplomatic or military personnel|all
    travels_not_for_work|work-abroad|yesno||Travels for another purpose than work|not resident
    works_remotely|work-abroad|yesno||Works from elsewhere for a unit of the country|not resident
    entered_in_period|work-abroad|yesno||Entered the country in the reference period|all
    purpose_is_work|work-abroad|yesno||The purpose to work was documented or declared at entry|entered
    changed_residence|work-abroad|yesno||Changed the country of usual residence with that entry|entered
    ever_worked_abroad|work-abroad|yesno||Ever worked or sought work in another country|all
    months_worked_abroad|work-abroad|number|0 1200|Months of work in the other country|worked abroad
    years_since_return|work-abroad|number|0 120|Years since the return|worked abroad
    last_country_of_work|work-abroad|country||Last other country of work|worked abroad
    was_usual_resident_abroad|work-abroad|yesno||Was a usual resident of that country|worked abroad
    return_reason|work-abroad|text||Why the person returned|worked abroad
    worker_type|work-abroad|category|a b c d e f g h i j k l|Kind of migrant worker, CL_IMW_TYPE|migrant workers
    destination|emigrant|country||Country of residence of the emigrant|emigrants
    departure_year|emigrant|number|1880 2100|Year of departure|emigrants
    age_at_departure|emigrant|number|0 130|Age at departure|emigrants
    sends_remittances|emigrant|yesno||Sends money|emigrants
    reporting_households|emigrant|number|1 50|Households that may report the emigrant|emigrants
    """
}
