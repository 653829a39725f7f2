import type { LanguageWords } from '../language-words.ts'

/** Portuguese. */
export const pt: LanguageWords = {
  code: 'código códigos codigo codigos cód código_de_erro enumeração',
  number: 'número numero nº núm identificador',
  subject:
    'erro erros estado estados situação resposta respostas resultado retorno falha exceção status falhas exceções situações resultados alarme alarmes avisos rejeição rejeições tipo_de_problema tipos_de_problema tipos_de_problemas tipo_de_erro tipos_de_erro tipos_de_erros',
  value: 'valor valores',
  name: 'nome nomes constante símbolo título denominação',
  description: 'descrição descricao significado explicação detalhe detalhes definição uso utilização resumo',
  note: 'comentário comentários observação observações nota notas',
  message: 'mensagem mensagens texto',
  cause: 'causa causas razão motivo motivos',
  remedy: 'solução soluções ação ações resolução correção recomendação o_que_fazer',
  situation: 'caso casos cenário condição método operação função critério critérios',
  example: 'exemplo exemplos dados_de_teste cartões_de_teste',
  parameter:
    'parâmetro parâmetros parametro descritor descritores campo campos propriedade propriedades atributo argumento opção chave variável dado termo requisito ambiente componente componentes tópico cabeçalho cabeçalhos',
  type: 'tipo tipos formato',
  category: 'categoria nível classe',
  required: 'obrigatório obrigatorio requerido opcional padrão',
  size: 'tamanho tam comprimento máximo mínimo unidade',
  date: 'data versão alteração alterações',
  thing:
    'país países moeda moedas idioma idiomas banco bancos cartão cartões bandeira bandeiras cidade município municípios código_de_barras códigos_de_barras código_postal código_otp',
  event: 'evento eventos',
  outcome:
    'erro* falha* falhou não nao inválid* incorret* desconhecid* inexistente* encontrad* falta* ausente* negad* recusad* rejeitad* proibid* expirad* vencid* excedid* excede* insuficiente* já cancelad* pendente* processamento sucesso aprovad* aceit* concluíd* bloquead* suspens* existe impossível autorizad* permitid* foi ocorreu duplicad* indisponíve* esgotad*',
  yes: 'sim',
  no: 'não',
  other: 'outros outras outro demais',
  deprecated:
    'obsoleto depreciado descontinuado não_é_mais_usado não_é_mais_utilizado não_mais_utilizado não_é_mais_enviado em_desuso',
  gone: 'eliminado removido obsoletos depreciados descontinuados eliminados removidos',
  since: 'desde use usar a_partir substituído',
  or: 'ou e bem_como e/ou',
  more: 'e_mais ou_mais e_acima ou_acima e_superior e_superiores ou_superior em_diante',
  begin: 'início primeiro de',
  end: 'fim até último',
  dataType: 'inteiro data lógico numérico alfanumérico',
  joining: 'de do dos',
  article: 'o a os as um uma uns umas',
  boundary:
    'ao aos até com contra da das de devido desde do dos durante e em entre mas na nas no nos ou para pela pelo por porque quando que se sem sob sobre',
  loose: 'é são foi foram ser está estão não seu sua este esta pode deve já mais',
  advice: 'por_favor verifique confira tente entre_em_contato consulte aguarde se_o_problema_persistir',
  term: 'acrônimo acrônimos termo termos',
  enumeration: 'enumerações',
  wire: 'servidor cadeia',
  member: 'constante enumeração membro',
  byte: 'octeto octetos',
  offset: 'deslocamento',
  extent: 'comprimento tamanho',
  vocabulary: 'sistema_de_códigos conjunto_de_valores',
  values: 'valores',
  allowedValues:
    'valores_possíveis possíveis_valores valores_permitidos valores_válidos valores_aceitos valores_aceites',
  removed: 'removido eliminado',
  when: 'desde em na no',
  thisCode: 'este_código o_código este_código_de_erro este_erro o_erro este_status este_valor',
  copula: 'está é foi',
}
