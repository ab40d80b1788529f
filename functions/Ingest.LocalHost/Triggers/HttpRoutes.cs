using Ingest.LocalHost.Host;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Constraints;
using Microsoft.AspNetCore.Routing.Template;

namespace Ingest.LocalHost.Triggers;

/// <summary>
/// Routes of the functions (WebJobsRouteBuilder.cs): ASP.NET templates with inline constraints below a prefix. The verbs are a constraint as well, so a wrong verb is simply
/// no route: 404, not 405; and HEAD is answered only where it is declared.
/// </summary>
internal static class HttpRoutes
{
    /// <summary>All routes, the most specific first.</summary>
    /// <param name="functions">Functions with an HTTP trigger.</param>
    /// <param name="prefix">Prefix of host.json (<c>extensions.http.routePrefix</c>), usually <c>api</c>; may be empty.</param>
    /// <param name="constraints">Knows the inline constraints.</param>
    /// <param name="handle">Answers a request for a function.</param>
    public static IRouter Build(IEnumerable<LocalFunction> functions, string prefix, IInlineConstraintResolver constraints, Func<LocalFunction, HttpContext, Task> handle)
    {
        var routes = new RouteCollection();
        foreach (Route route in functions.Select(function => Create(function, prefix, constraints, handle)).Order(Comparer<Route>.Create(Compare)))
        {
            routes.Add(route);
        }

        return routes;
    }

    private static Route Create(LocalFunction function, string prefix, IInlineConstraintResolver constraints, Func<LocalFunction, HttpContext, Task> handle)
    {
        var trigger = (HttpTrigger)function.Trigger;
        var verbs = new Dictionary<string, object>();
        if (trigger.Methods.Count > 0)
        {
            verbs["httpMethod"] = new HttpMethodRouteConstraint([.. trigger.Methods]);
        }

        string template = string.IsNullOrEmpty(prefix) ? trigger.Route : $"{prefix}/{trigger.Route}";
        return new Route(new RouteHandler(context => handle(function, context)), function.Name, template, [], verbs, [], constraints);
    }

    private static int Compare(Route? x, Route? y)
    {
        IList<TemplateSegment> first = x!.ParsedTemplate.Segments;
        IList<TemplateSegment> second = y!.ParsedTemplate.Segments;
        for (int i = 0; i < Math.Min(first.Count, second.Count); i++)
        {
            int order = Compare(first[i].Parts[0], second[i].Parts[0]);
            if (order != 0)
            {
                return order;
            }
        }

        return second.Count.CompareTo(first.Count); // the longer one is the more specific
    }

    // Words before parameters, constrained parameters before free ones, words in the order of the alphabet.
    private static int Compare(TemplatePart x, TemplatePart y) => (x.IsParameter, y.IsParameter) switch
    {
        (false, true) => -1,
        (true, false) => 1,
        (true, true) => y.InlineConstraints.Count().CompareTo(x.InlineConstraints.Count()),
        _ => string.Compare(x.Text, y.Text, StringComparison.OrdinalIgnoreCase),
    };
}
