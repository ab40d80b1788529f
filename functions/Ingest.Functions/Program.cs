using Ingest.Functions;
using Ingest.Functions.Telemetry;
using Ingest.Functions.Triggers;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Azure.Functions.Worker.Core.FunctionMetadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();
builder.Services.AddIngest(builder.Configuration);
builder.Services.AddTelemetryExport(builder.Configuration);
builder.Services.AddSingleton<IFunctionMetadataTransformer, PollingTriggerFilter>();
builder.Build().Run();
