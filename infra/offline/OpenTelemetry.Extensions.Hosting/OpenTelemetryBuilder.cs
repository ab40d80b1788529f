using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace OpenTelemetry
{
    /// <summary>What extensions of OpenTelemetry's set-up hang on.</summary>
    public interface IOpenTelemetryBuilder
    {
        IServiceCollection Services { get; }
    }

    /// <summary>Takes what is configured and exports nothing: there is nowhere to export to without the genuine packages.</summary>
    public sealed class OpenTelemetryBuilder : IOpenTelemetryBuilder
    {
        internal OpenTelemetryBuilder(IServiceCollection services) => Services = services;

        public IServiceCollection Services { get; }

        public OpenTelemetryBuilder WithMetrics(Action<MeterProviderBuilder> configure)
        {
            ArgumentNullException.ThrowIfNull(configure);
            configure(new IdleMeterProviderBuilder());
            return this;
        }

        public OpenTelemetryBuilder WithTracing(Action<TracerProviderBuilder> configure)
        {
            ArgumentNullException.ThrowIfNull(configure);
            configure(new IdleTracerProviderBuilder());
            return this;
        }
    }
}

namespace OpenTelemetry.Metrics
{
    public abstract class MeterProviderBuilder
    {
        public abstract MeterProviderBuilder AddMeter(params string[] names);
    }

    internal sealed class IdleMeterProviderBuilder : MeterProviderBuilder
    {
        public override MeterProviderBuilder AddMeter(params string[] names) => this;
    }
}

namespace OpenTelemetry.Trace
{
    public abstract class TracerProviderBuilder
    {
        public abstract TracerProviderBuilder AddSource(params string[] names);
    }

    internal sealed class IdleTracerProviderBuilder : TracerProviderBuilder
    {
        public override TracerProviderBuilder AddSource(params string[] names) => this;
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class OpenTelemetryServicesExtensions
    {
        public static OpenTelemetry.OpenTelemetryBuilder AddOpenTelemetry(this IServiceCollection services) => new(services);
    }
}
