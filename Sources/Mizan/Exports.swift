@_exported public import Indicators
@_exported public import Microdata
@_exported public import MicrodataIO
@_exported public import Reporting
@_exported public import SurveyEstimation
@_exported public import SurveyModules
