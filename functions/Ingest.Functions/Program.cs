using Ingest.Functions;
using Ingest.Functions.Telemetry;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();
builder.Services.AddIngest(builder.Configuration);
builder.Services.AddTelemetryExport(builder.Configuration);
builder.Build().Run();
