using System.Reflection;
using System.Reflection.Emit;

namespace Ingest.Architecture.Tests.Rooms;

/// <summary>The types that a type names: in its signatures, its attributes and the code of its methods, as compiled.</summary>
internal static class TypeUses
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<int, OpCode> OpCodesByValue = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value & 0xFFFF);

    public static IEnumerable<Type> Of(Type type) => Declared(type)
        .Concat(type.GetConstructors(All).SelectMany(Of))
        .Concat(type.GetMethods(All).SelectMany(Of))
        .SelectMany(Parts)
        .Distinct();

    private static IEnumerable<Type> Declared(Type type)
    {
        IEnumerable<Type?> types =
        [
            type.BaseType,
            .. type.GetInterfaces(),
            .. type.GetFields(All).Select(field => field.FieldType),
            .. type.GetProperties(All).Select(property => property.PropertyType),
            .. type.GetCustomAttributesData().Select(attribute => attribute.AttributeType),
        ];
        return types.OfType<Type>();
    }

    private static IEnumerable<Type> Of(MethodBase method)
    {
        var signature = method.GetParameters().Select(parameter => parameter.ParameterType);
        if (method is MethodInfo { ReturnType: var returned })
        {
            signature = signature.Append(returned);
        }

        return method.GetMethodBody() is { } body
            ? signature.Concat(body.LocalVariables.Select(local => local.LocalType)).Concat(Code(method, body.GetILAsByteArray() ?? []))
            : signature;
    }

    /// <summary>Walks the instructions; those with a token name a type or a member of one.</summary>
    private static IEnumerable<Type> Code(MethodBase method, byte[] code)
    {
        for (var at = 0; at < code.Length;)
        {
            int value = code[at++];
            if (value == 0xFE)
            {
                value = (value << 8) | code[at++];
            }

            var operation = OpCodesByValue[value];
            if (operation.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
            {
                foreach (var type in Resolve(method, BitConverter.ToInt32(code, at)))
                {
                    yield return type;
                }
            }

            at += OperandSize(operation.OperandType, code, at);
        }
    }

    private static IEnumerable<Type> Resolve(MethodBase method, int token)
    {
        var typeArguments = method.DeclaringType is { IsGenericType: true } declaring ? declaring.GetGenericArguments() : null;
        var methodArguments = method is MethodInfo { IsGenericMethod: true } generic ? generic.GetGenericArguments() : null;
        var member = method.Module.ResolveMember(token, typeArguments, methodArguments);
        IEnumerable<Type?> types = member switch
        {
            Type type => [type],
            MethodInfo called => [called.DeclaringType, called.ReturnType, .. called.GetGenericArguments(), .. called.GetParameters().Select(parameter => parameter.ParameterType)],
            FieldInfo field => [field.DeclaringType, field.FieldType],
            _ => [member?.DeclaringType],
        };
        return types.OfType<Type>();
    }

    private static int OperandSize(OperandType type, byte[] code, int at) => type switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
        _ => 4,
    };

    /// <summary>An array's elements and a generic's arguments are named as well.</summary>
    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.GetElementType() is { } element)
        {
            return Parts(element);
        }

        return type.IsGenericType
            ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition())
            : [type];
    }
}
